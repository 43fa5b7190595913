import { costAndTurnout } from '$lib/charts/cost-and-turnout';
import { figure } from '$lib/charts/figure';
import { regionTimeline } from '$lib/charts/region-timeline';
import { spendingByStage } from '$lib/charts/spending-by-stage';
import { turnoutOverTime } from '$lib/charts/turnout-over-time';
import { chartLabel, locale } from '$lib/i18n/term';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const settings = { locale: locale(), label: chartLabel };
  const [costs, turnout, spending, timeline] = await Promise.all([
    figure(costAndTurnout, data.costs, { ...settings, spotlight: data.region.code, wide: 1000 }),
    figure(turnoutOverTime, data.turnout, settings),
    figure(spendingByStage, data.spending, settings),
    figure(regionTimeline, data.timeline, { ...settings, wide: 1000 }),
  ]);
  return { ...data, figures: { costs, turnout, spending, timeline } };
};
