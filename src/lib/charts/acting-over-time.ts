import type * as Plot from '@observablehq/plot';
import { extentOf } from '../filters/period';
import { firstDay, lastDay } from '../format/fuzzy-date';
import type { ActingHeadsRow } from '../queries/acting-heads';
import type { TimelineMarksRow } from '../queries/timeline-marks';
import type { ChartOptions } from './chart';
import { timeline } from './timeline';

/** Those who stood in for heads of regions, each at the first date that a source gives, in lanes by kind of office. */
export function actingOverTime(rows: ActingHeadsRow[], options: ChartOptions): Plot.PlotOptions {
  const marks = rows.map((row): TimelineMarksRow => ({
    lane: `acting_${row.kind}`,
    date_start: firstDay(row.date),
    date_end: lastDay(row.date),
    shape: row.date.length === 10 ? 'event' : 'doubt',
    count: 1,
    id: `${row.person} ${row.region_name}`,
    kind: 'acting_first',
    date: row.date,
    status: 'done',
    title: `${row.name}: ${row.post}, ${row.region_name}`,
    path: `officials/${row.person}`,
  }));
  const period = extentOf(marks.map(({ date_start, date_end }) => ({ first: date_start, last: date_end })));
  return timeline(marks, { ...options, period });
}
