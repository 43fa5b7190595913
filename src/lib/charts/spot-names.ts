import * as Plot from '@observablehq/plot';
import { freeSpot, type Box } from './free-spot';
import { textSize } from './text-size';

export interface SpotName {
  /** Pixels of the mark that is named. */
  x: number;
  y: number;
  /** Its words; shorter ones after them, for where there is less room. */
  texts: string[];
  /** What the reader asked about. */
  lit: boolean;
}

const fontSize = 12;

/** Names beside their marks where there is room, in the given order; those without room are left to the tip. Pixels. */
export function spotNames(
  names: SpotName[],
  marks: { x: number; y: number }[],
  size: { width: number; height: number; left: number; right: number; top: number; bottom: number },
): Plot.Markish[] {
  const frame = { x: size.left, y: 0, width: size.width - size.left, height: size.height - size.bottom };
  const taken: Box[] = marks.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const placed = names.flatMap((name) => {
    // farther off, only what was asked for is joined to its mark by its colour
    const gaps = name.lit ? [10, 16, 26] : [8];
    for (const text of name.texts) {
      const spot = freeSpot(around(name, gaps, textSize(text, fontSize)), taken, frame);
      if (spot === null) continue;
      taken.push(spot);
      return [{ ...name, text, left: spot.x, middle: spot.y + spot.height / 2 }];
    }
    return [];
  });
  type Placed = (typeof placed)[number];
  return [
    Plot.text(placed, {
      // pixels of the drawing, whatever its scales are
      x: { value: 'left', scale: null },
      y: { value: 'middle', scale: null },
      text: 'text',
      textAnchor: 'start',
      fontSize,
      fontWeight: 600,
      fill: ({ lit }: Placed) => (lit ? 'var(--colour-votes)' : 'var(--colour-muted)'),
      stroke: 'var(--colour-paper)',
      strokeWidth: 4,
    }),
  ];
}

/** Right, left, above, below, the corners; then the same farther away. */
function around(
  { x, y }: SpotName,
  gaps: number[],
  { width, height }: { width: number; height: number },
): Box[] {
  return gaps.flatMap((gap) => {
    const middle = { x: x - width / 2, y: y - height / 2 };
    const left = x - gap - width;
    const above = y - gap - height;
    return [
      { x: x + gap, y: middle.y },
      { x: left, y: middle.y },
      { x: middle.x, y: above },
      { x: middle.x, y: y + gap },
      { x: x + gap, y: above },
      { x: x + gap, y: y + gap },
      { x: left, y: above },
      { x: left, y: y + gap },
    ].map((corner) => ({ ...corner, width, height }));
  });
}
