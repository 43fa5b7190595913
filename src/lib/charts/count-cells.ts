import { extent, groups, range } from 'd3';
import type { IndicatorMark } from './indicator-strips';

/** How many of a strip have a value of a class. */
export interface CountCell {
  strip: string;
  /** The class in words: `3`, `6–10`, `101+`. */
  values: string;
  marks: IndicatorMark[];
}

/** Upper ends of the classes of large counts, for wide and for narrow drawings. */
const wideEnds = [0, 2, 5, 10, 20, 50, 100, Infinity];
const narrowEnds = [0, 2, 10, 50, Infinity];

/** Small whole numbers by strip and value, and the classes that there are: single numbers while they are few. */
export function countCells(
  rows: IndicatorMark[],
  narrow: boolean,
): { classes: string[]; cells: CountCell[] } {
  const [least = 0, most = 0] = extent(rows, ({ value }) => value);
  const classes = classesOf(least, most, narrow ? narrowEnds : wideEnds);
  const byStrip = groups(
    rows,
    ({ strip }) => strip,
    ({ value }) => classes.findIndex(({ last }) => value <= last),
  );
  return {
    classes: classes.map(({ text }) => text),
    cells: byStrip.flatMap(([strip, ranges]) =>
      ranges
        .sort(([a], [b]) => a - b)
        .map(([at, marks]) => ({ strip, values: classes[at]?.text ?? '', marks })),
    ),
  };
}

function classesOf(least: number, most: number, ends: number[]): { last: number; text: string }[] {
  if (most <= 9) return range(least, most + 1).map((last) => ({ last, text: String(last) }));
  return ends.map((last, index) => {
    const first = (ends[index - 1] ?? -1) + 1;
    return {
      last,
      text: last === Infinity ? `${first}+` : first === last ? String(last) : `${first}–${last}`,
    };
  });
}
