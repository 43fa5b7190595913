import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date';
import type { VisitsByMonthRow } from '../queries/visits-by-month';
import { chartBase, isNarrow, type Chart } from './chart';

/** Visits a month. */
export const visitsByMonth: Chart<VisitsByMonthRow> = (rows, { width, locale, label }) => ({
  ...chartBase,
  width,
  height: 190,
  marginLeft: 28,
  marginRight: 8,
  marginBottom: 28,
  ariaLabel: label('months_title'),
  x: {
    type: 'utc',
    label: null,
    ticks: isNarrow(width) ? 4 : 9,
    tickFormat: (date: Date) => String(date.getUTCFullYear()),
  },
  y: {
    label: null,
    grid: true,
    ticks: 4,
    tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ''),
  },
  marks: [
    Plot.rectY(rows, {
      x: ({ month }: VisitsByMonthRow) => new Date(`${month}-01T00:00:00Z`),
      interval: 'month',
      y: 'visits',
      fill: 'var(--colour-visit-out)',
      inset: 0,
      insetLeft: 0.5,
      title: ({ month, visits }: VisitsByMonthRow) => `${formatDate(month, locale)}: ${visits}`,
    }),
    Plot.ruleY([0], { stroke: 'var(--colour-ink)' }),
  ],
});
