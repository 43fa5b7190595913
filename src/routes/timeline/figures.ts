import { figure, type Figure } from '$lib/charts/figure';
import { timeline } from '$lib/charts/timeline';
import { unitOf, type Period } from '$lib/filters/period';
import type { TimelineFilter } from '$lib/filters/timeline-filter';
import { formatNumber } from '$lib/format/number';
import { chartLabel, locale } from '$lib/i18n/term';
import { localizeHref } from '$lib/i18n/localize-href';
import { asked } from '$lib/queries/asked';
import { timelineMarks, type TimelineMarksRow } from '$lib/queries/timeline-marks';
import { rollups, sum } from 'd3';
import type { Answers } from './answers';

/** The chart of the answers. */
export function timelineFigure({ marks, period, lag }: Answers, filter: TimelineFilter): Promise<Figure> {
  return figure(
    (rows: TimelineMarksRow[], options) =>
      timeline(rows, { ...options, period, connection: connection(lag) }),
    marks,
    {
      ...settings(),
      asked: [asked(timelineMarks, { ...filter, ...period, unit: unitOf(period) })],
      wide: 1000,
    },
  );
}

/** The same marks in a period for which they were not asked yet: what the reader sees while zooming. */
export function previewFigure({ marks, lag }: Answers, period: Period): Figure {
  const options = (width: number) =>
    timeline(marks, { ...settings(), width, period, connection: connection(lag) });
  return { narrow: '<!---->', wide: '<!---->', width: 1000, rows: marks, records: [], asked: [], options };
}

/** The three lanes with most events, in words. */
export function mostLanes({ marks }: Answers): string {
  return rollups(
    marks,
    (lane) => sum(lane, ({ count }) => count),
    ({ lane }) => lane,
  )
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([lane, events]) => `${chartLabel(`lane_${lane}`)} (${formatNumber(events, locale())})`)
    .join(', ');
}

function settings() {
  return { locale: locale(), label: chartLabel, href: (path: string) => localizeHref(`/${path}/`) };
}

function connection(lag: Answers['lag']) {
  return (
    lag && {
      from: lag.visit,
      to: lag.activity,
      text: `${formatNumber(lag.days, locale())} ${chartLabel('days')}`,
    }
  );
}
