import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date';
import { formatNumber } from '../format/number';
import { shortPlace } from '../format/short-place';
import type { VisitOutcomesRow } from '../queries/visit-outcomes';
import { abbreviate } from './abbreviate';
import { chartBase, isNarrow, type ChartOptions } from './chart';

/** Study visit → own mall: one line a region with the days between; hollow where no opening was found. */
export function visitOutcomes(
  rows: VisitOutcomesRow[],
  { width, locale, label, spotlight, href }: ChartOptions,
): Plot.PlotOptions {
  const narrow = isNarrow(width);
  const time = (day: string) => new Date(`${day}T00:00:00Z`);
  const opened = rows.filter((row): row is Opened => row.opening_date !== null);
  const waiting = rows.filter(({ opening_date }) => opening_date === null);
  const lit = ({ region }: VisitOutcomesRow) => spotlight === undefined || region === spotlight;
  const days = ({ days: lag }: Opened) => `${formatNumber(lag, locale)} ${label('days')}`;
  const title = (row: VisitOutcomesRow) =>
    [
      row.name,
      `${label('study_visit')}: ${formatDate(row.visit_date, locale)}`,
      row.opening_date === null
        ? label('no_opening')
        : `${label('mall_opening')}: ${formatDate(row.opening_date, locale)}`,
      row.days === null ? '' : `${formatNumber(row.days, locale)} ${label('days')}`,
    ]
      .filter(Boolean)
      .join('\n');
  const link = href ? { href: ({ visit }: VisitOutcomesRow) => href(visit) } : {};
  const left = narrow ? 142 : 196;
  return {
    ...chartBase,
    width,
    height: 44 + rows.length * 26,
    marginLeft: left,
    marginRight: narrow ? 76 : 180,
    marginTop: 8,
    marginBottom: 28,
    ariaLabel: label('outcomes_title'),
    x: {
      type: 'utc',
      label: null,
      grid: true,
      ticks: narrow ? '4 years' : 8,
      tickFormat: (date: Date) => String(date.getUTCFullYear()),
    },
    y: {
      domain: rows.map(({ region }) => region),
      label: null,
      tickSize: 0,
      tickFormat: (code: string) =>
        abbreviate(shortPlace(rows.find(({ region }) => region === code)?.name ?? code), left - 10, 12),
    },
    marks: [
      Plot.link(opened, {
        x1: ({ visit_date }: Opened) => time(visit_date),
        x2: ({ opening_date }: Opened) => time(opening_date),
        y1: 'region',
        y2: 'region',
        stroke: (row: Opened) => (lit(row) ? 'var(--colour-visit-out)' : 'var(--colour-quiet)'),
        strokeWidth: 2.5,
      }),
      Plot.dot(rows, {
        x: ({ visit_date }: VisitOutcomesRow) => time(visit_date),
        y: 'region',
        r: 5,
        fill: (row: VisitOutcomesRow) =>
          row.opening_date === null ? 'var(--colour-paper)' : 'var(--colour-visit-out)',
        stroke: 'var(--colour-visit-out)',
        strokeWidth: 2,
        title,
        ...link,
      }),
      Plot.dot(opened, {
        x: ({ opening_date }: Opened) => time(opening_date),
        y: 'region',
        r: 5,
        symbol: 'square',
        fill: 'var(--colour-ink)',
        title,
        ...link,
      }),
      Plot.text(opened, {
        x: ({ opening_date, visit_date }: Opened) =>
          time(opening_date > visit_date ? opening_date : visit_date),
        y: 'region',
        text: days,
        textAnchor: 'start',
        dx: 10,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
      // on a phone there is no room beside the last ones: what a hollow mark says stands above the drawing
      narrow
        ? null
        : Plot.text(waiting, {
            x: ({ visit_date }: VisitOutcomesRow) => time(visit_date),
            y: 'region',
            text: () => label('no_opening'),
            textAnchor: 'start',
            dx: 10,
            fill: 'var(--colour-muted)',
          }),
    ],
  };
}

interface Opened extends VisitOutcomesRow {
  opening_date: string;
  days: number;
}
