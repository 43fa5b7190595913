import { round } from './pixels';

export interface HatchedBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Diagonals across a box that is no square: how an unstated or missing value is drawn. */
export function hatchBox({ x, y, width, height }: HatchedBox, step = 6): string {
  const count = Math.max(0, Math.floor((width + height) / step));
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 0.5) * step;
    const [from, to] = [Math.max(0, at - height), Math.min(width, at)];
    return `M${round(x + from)},${round(y + at - from)}L${round(x + to)},${round(y + at - to)}`;
  }).join('');
}

/** The outline of a box. */
export function outline({ x, y, width, height }: HatchedBox): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}
