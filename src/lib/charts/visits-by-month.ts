import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface MonthCount {
  /** YYYY-MM */
  month: string;
  visits: number;
}

interface Options extends ChartOptions {
  /** First and last month of the chosen period, YYYY or YYYY-MM; months outside are quiet. */
  from?: string | null;
  to?: string | null;
}

/** Visits a month; the chosen period in colour. */
export function visitsByMonth(rows: MonthCount[], options: Options): Plot.PlotOptions {
  const { width, locale, label, from, to, href } = options;
  const chosen = ({ month }: MonthCount) =>
    (!from || month >= `${from}-01`.slice(0, 7)) && (!to || month <= `${to}-12`.slice(0, 7));
  return {
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
        x: ({ month }: MonthCount) => new Date(`${month}-01T00:00:00Z`),
        interval: 'month',
        y: 'visits',
        fill: (row: MonthCount) => (chosen(row) ? 'var(--colour-visit-out)' : 'var(--colour-quiet)'),
        inset: 0,
        insetLeft: 0.5,
        title: ({ month, visits }: MonthCount) =>
          `${formatDate(month, locale)}\n${label('visits')}: ${visits}`,
        ...(href ? { href: ({ month }: MonthCount) => href(month) } : {}),
      }),
      Plot.ruleY([0], { stroke: 'var(--colour-ink)' }),
    ],
  };
}
