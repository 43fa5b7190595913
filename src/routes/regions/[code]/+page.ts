import { costAndTurnout } from '$lib/charts/cost-and-turnout';
import { figure } from '$lib/charts/figure';
import { spendingByStage } from '$lib/charts/spending-by-stage';
import { timeline } from '$lib/charts/timeline';
import { turnoutOverTime } from '$lib/charts/turnout-over-time';
import { extentOf } from '$lib/filters/period';
import { formatNumber } from '$lib/format/number';
import { chartLabel, locale } from '$lib/i18n/term';
import { localizeHref } from '$lib/i18n/localize-href';
import type { Asked } from '$lib/queries/asked';
import type { RegionMallLagRow } from '$lib/queries/region-mall-lag';
import type { TimelineMarksRow } from '$lib/queries/timeline-marks';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const fact = (record: string) => localizeHref(`/facts/${record}/`);
  const own = (name: string) => [{ name, params: [data.region.code] }];
  const settings = { locale: locale(), label: chartLabel };
  const [costs, turnout, spending, events] = await Promise.all([
    figure(costAndTurnout, data.costs, {
      ...settings,
      asked: [{ name: 'cost-and-turnout', params: [2024, null, null] }],
      href: fact,
      spotlight: data.region.code,
      wide: 1000,
    }),
    figure(turnoutOverTime, data.turnout, { ...settings, asked: own('region-turnout'), href: fact }),
    figure(spendingByStage, data.spending, { ...settings, asked: own('region-spending'), href: fact }),
    timelineFigure(data.timeline, data.mallLag, data.timelineAsked),
  ]);
  return { ...data, figures: { costs, turnout, spending, timeline: events } };
};

/** The region's events, and the study visit that its own mall followed. */
function timelineFigure(rows: TimelineMarksRow[], lag: RegionMallLagRow | null, asked: Asked) {
  const period = extentOf(rows.map(({ date_start }) => ({ first: date_start, last: date_start })));
  const connection = lag && {
    from: lag.visit,
    to: lag.activity,
    text: `${formatNumber(lag.days, locale())} ${chartLabel('days')}`,
  };
  return figure(
    (marks: TimelineMarksRow[], options) => timeline(marks, { ...options, period, connection }),
    rows,
    {
      locale: locale(),
      label: chartLabel,
      asked: [asked],
      wide: 1000,
      href: (path) => localizeHref(`/${path}/`),
    },
  );
}
