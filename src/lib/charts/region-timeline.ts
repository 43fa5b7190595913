import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date';
import type { RegionTimelineRow } from '../queries/region-timeline';
import { chartBase, isNarrow, type Chart } from './chart';

const lanes = ['host', 'guest', 'public_service', 'election', 'council', 'programme', 'other'] as const;

const colours: Record<RegionTimelineRow['lane'], string> = {
  host: 'var(--colour-visit-in)',
  guest: 'var(--colour-visit-out)',
  public_service: 'var(--colour-ink)',
  election: 'var(--colour-votes)',
  council: 'var(--colour-missing)',
  programme: 'var(--colour-missing)',
  other: 'var(--colour-missing)',
};

/** Events in lanes. A day is a dot; a month or a year is a line as long as the doubt. */
export const regionTimeline: Chart<RegionTimelineRow> = (rows, { width, locale, label }) => {
  const narrow = isNarrow(width);
  const used = lanes.filter((lane) => rows.some((row) => row.lane === lane));
  const days = rows.filter(({ date }) => date.length === 10);
  const spans = rows.filter(({ date }) => date.length < 10);
  const time = (day: string) => new Date(`${day}T00:00:00Z`);
  const colour = (row: RegionTimelineRow) => colours[row.lane];
  const title = (row: RegionTimelineRow) => `${formatDate(row.date, locale)}: ${row.title}`;
  return {
    ...chartBase,
    width,
    height: 50 + used.length * 34,
    marginLeft: narrow ? 96 : 132,
    marginRight: 16,
    marginBottom: 30,
    ariaLabel: label('timeline_title'),
    x: {
      type: 'utc',
      label: null,
      grid: true,
      ticks: narrow ? 4 : 8,
      tickFormat: (date: Date) => String(date.getUTCFullYear()),
    },
    y: {
      domain: used,
      label: null,
      tickSize: 0,
      tickFormat: (lane: string) => label(`lane_${lane}`),
      grid: true,
    },
    marks: [
      Plot.ruleY(spans, {
        y: 'lane',
        x1: ({ date_start }: RegionTimelineRow) => time(date_start),
        x2: ({ date_end }: RegionTimelineRow) => time(date_end),
        stroke: colour,
        strokeWidth: 3,
        strokeOpacity: 0.5,
        title,
      }),
      Plot.dot(days, {
        x: ({ date_start }: RegionTimelineRow) => time(date_start),
        y: 'lane',
        r: 5,
        fill: colour,
        stroke: 'var(--colour-paper)',
        title,
      }),
    ],
  };
};
