import type * as Plot from '@observablehq/plot';

/** For charts that reckon in pixels of their own: no axes, no margins, y downwards. */
export const pixels = {
  margin: 0,
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
} satisfies Plot.PlotOptions;

/** One path in the chart's pixels, without words; for what would be too many marks. */
export function shape(d: string, attributes: Record<string, string>): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [name, value] of Object.entries({ d, 'aria-hidden': 'true', fill: 'none', ...attributes })) {
      path.setAttribute(name, value);
    }
    return path;
  };
}

/** Diagonals across a box: how a missing value is drawn. */
export function hatch({ x, y, size }: { x: number; y: number; size: number }, step: number): string {
  const count = Math.max(1, Math.round((2 * size) / step) - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 1) * 2 * size) / (count + 1);
    const [from, to] = [Math.max(0, at - size), Math.min(size, at)];
    return `M${round(x + from)},${round(y + at - from)}L${round(x + to)},${round(y + at - to)}`;
  }).join('');
}

/** A tenth of a pixel is finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
