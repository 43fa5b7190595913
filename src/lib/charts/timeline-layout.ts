import { group, max } from 'd3';
import type { TimelineMarksRow } from '../queries/timeline-marks';

export interface Lane {
  name: string;
  top: number;
  bottom: number;
}

export interface PlacedMark extends TimelineMarksRow {
  /** middle of the mark's row, px */
  y: number;
  /** radius of a dot, px */
  r: number;
}

interface Frame {
  lanes: readonly string[];
  /** px of a day */
  x: (day: string) => number;
  narrow: boolean;
}

const eventRadius = 4.5;
const rowHeight = 13;
const mostRows = 12;

/**
 * Lanes one below the other, as high as what stands in them: events that would cover each other stand in rows,
 * counts stand in one row with dots as large as the counts.
 */
export function layOut(rows: TimelineMarksRow[], { lanes: order, x, narrow }: Frame) {
  const byLane = group(rows, ({ lane }) => lane);
  const names = [...order, ...byLane.keys()].filter((name, index, all) => all.indexOf(name) === index);
  const most = max(rows, ({ shape, count }) => (shape === 'bin' ? count : 0)) ?? 0;
  const largest = narrow ? 8 : 13;
  const radius = ({ shape, count }: TimelineMarksRow) =>
    shape === 'bin' ? Math.max(3, largest * Math.sqrt(count / most)) : eventRadius;
  const lanes: Lane[] = [];
  const marks: PlacedMark[] = [];
  let top = 0;
  for (const name of names) {
    const list = byLane.get(name);
    if (!list) continue;
    const bins = list.filter(({ shape }) => shape === 'bin');
    const highest = max(bins, radius) ?? 0;
    // on a phone the lane's name stands above it
    const start = top + (narrow ? 17 : 6);
    const base = start + (highest > 0 ? 2 * highest + 2 : 0);
    marks.push(...bins.map((row) => ({ ...row, y: start + highest, r: radius(row) })));
    const ends: number[] = [];
    for (const row of list.filter(({ shape }) => shape !== 'bin')) {
      const [left, right] = extent(row, x);
      const free = ends.findIndex((end) => end < left);
      const line = free >= 0 ? free : Math.min(ends.length, mostRows - 1);
      ends[line] = right;
      marks.push({ ...row, y: base + (line + 0.5) * rowHeight, r: eventRadius });
    }
    const bottom = Math.max(base + ends.length * rowHeight, start + rowHeight) + (narrow ? 3 : 6);
    lanes.push({ name, top, bottom });
    top = bottom;
  }
  return { lanes, marks, height: top };
}

function extent(row: TimelineMarksRow, x: (day: string) => number): [left: number, right: number] {
  if (row.shape === 'event') return [x(row.date_start) - eventRadius, x(row.date_start) + eventRadius + 1];
  return [x(row.date_start), Math.max(x(row.date_end), x(row.date_start) + 6)];
}
