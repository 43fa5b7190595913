import { groups, median } from 'd3';
import { swarm } from './swarm';

/** One region's value in a strip. */
export interface StripRow {
  /** What the strip is of: year and stage. */
  strip: string;
  key: string;
  name: string;
  value: number;
  /** Relative rounding step of the value. */
  step: number;
  role: 'mine' | 'peer' | 'other';
  /** Of a part of the year, or possibly so: drawn hollow. */
  hollow: boolean;
  /** Lines of the tip: value with unit, amounts, basis, denominator. */
  note: string;
}

export interface PlacedDot extends StripRow {
  x: number;
  y: number;
}

export interface Strip {
  strip: string;
  regions: number;
  /** Middle line, and how far dots stand from it. */
  y: number;
  half: number;
  median: { value: number; x: number } | null;
}

export const dotRadius = 3.5;
const labelRoom = 17;

/** Swarms of dots, one below the other, each as high as its dots need. */
export function stripLayout(rows: StripRow[], place: (value: number) => number, medianFrom: number) {
  let top = 4;
  const dots: PlacedDot[] = [];
  const strips = groups(rows, ({ strip }) => strip).map(([strip, own]): Strip => {
    const offsets = swarm(
      own.map(({ value }) => place(value)),
      2 * dotRadius + 0.5,
    );
    const half = Math.max(14, ...offsets.map((offset) => Math.abs(offset) + dotRadius + 2));
    const value = own.length >= medianFrom ? median(own, (row) => row.value) : undefined;
    const y = top + half + (own.some(({ role }) => role === 'mine') ? labelRoom : 3);
    top = y + half + (value === undefined ? 3 : labelRoom);
    own.forEach((row, index) => dots.push({ ...row, x: place(row.value), y: y + (offsets[index] ?? 0) }));
    return {
      strip,
      regions: own.length,
      y,
      half,
      median: value === undefined ? null : { value, x: place(value) },
    };
  });
  // what is asked for lies on top
  const order = { other: 0, peer: 1, mine: 2 };
  return { dots: dots.sort((a, b) => order[a.role] - order[b.role]), strips, height: top };
}
