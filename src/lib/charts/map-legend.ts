import * as Plot from '@observablehq/plot';
import { cutText, textSize } from './text-size';

interface MapLegend {
  /** What circles say. */
  circles: string;
  /** What the colours of arcs say. */
  arcs: { text: string; colour: string }[];
  width: number;
}

interface Key {
  text: string;
  colour: string;
  x: number;
  y: number;
}

const lineHeight = 18;

/** The words above a map, and how high they stand. */
export function mapLegend({ circles, arcs, width }: MapLegend): { marks: Plot.Markish[]; height: number } {
  const keys = inLines(arcs, width);
  const marks = [
    Plot.text([circles], {
      x: 0,
      y: lineHeight / 2,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: 'var(--colour-muted)',
    }),
    Plot.link(keys, {
      x1: 'x',
      x2: ({ x }: Key) => x + 14,
      y1: 'y',
      y2: 'y',
      stroke: 'colour',
      strokeWidth: 2.5,
    }),
    Plot.text(keys, {
      x: ({ x }: Key) => x + 19,
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      fill: 'var(--colour-ink)',
    }),
  ];
  return { marks, height: (keys.at(-1)?.y ?? lineHeight / 2) + lineHeight / 2 + 6 };
}

function inLines(arcs: MapLegend['arcs'], width: number): Key[] {
  let [x, y] = [0, lineHeight * 1.5];
  return arcs.map(({ text: words, colour }) => {
    const text = cutText(words, width - 19, 12);
    const needed = textSize(text, 12).width + 19;
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    const key = { text, colour, x, y };
    x += needed + 16;
    return key;
  });
}
