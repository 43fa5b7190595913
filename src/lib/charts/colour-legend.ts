import type * as Plot from '@observablehq/plot';
import { cutText, textSize } from './text-size';

export interface ColourName {
  name: string;
  colour: string;
}

/** Height of one line of the legend. */
const lineHeight = 20;
const longest = 160;

/** Names of colours in lines at the top of a chart, inside its drawing, so that files have them too. */
export function colourLegend(
  names: ColourName[],
  width: number,
): { height: number; mark: Plot.RenderFunction | null } {
  if (names.length === 0) return { height: 0, mark: null };
  const places = placesOf(names, width);
  const height = ((places.at(-1)?.line ?? 0) + 1) * lineHeight + 6;
  return {
    height,
    mark: (_index, _scales, _values, _dimensions, { document }) => {
      const make = (kind: string, attributes: Record<string, string | number>) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', kind);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
        return element;
      };
      const group = make('g', { 'aria-hidden': 'true' });
      for (const { x, line, text, colour } of places) {
        const y = line * lineHeight + lineHeight / 2;
        const label = make('text', { x: x + 14, y, dy: '0.35em', fill: 'var(--colour-ink)' });
        label.textContent = text;
        group.append(make('circle', { cx: x + 5, cy: y, r: 5, fill: colour }), label);
      }
      return group;
    },
  };
}

function placesOf(names: ColourName[], width: number) {
  let x = 0;
  let line = 0;
  return names.map(({ name, colour }) => {
    const text = cutText(name, longest, 12);
    const needed = textSize(text, 12).width + 30;
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const place = { x, line, text, colour };
    x += needed;
    return place;
  });
}
