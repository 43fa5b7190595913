import { accountTree } from '$lib/charts/account-tree';
import { accountsByPhase } from '$lib/charts/accounts-by-phase';
import type { Chart } from '$lib/charts/chart';
import { executionBars } from '$lib/charts/execution-bars';
import { figure } from '$lib/charts/figure';
import { perHeadBars } from '$lib/charts/per-head-bars';
import { regionStrips } from '$lib/charts/region-strips';
import { revenueShares } from '$lib/charts/revenue-shares';
import type { StripRow } from '$lib/charts/strip-layout';
import { filterToUrl } from '$lib/filters/filter-url';
import { chartLabel, locale } from '$lib/i18n/term';
import { asked } from '$lib/queries/asked';
import { budgetComparison } from '$lib/queries/budget-comparison';
import { budgetPanelComparison } from '$lib/queries/budget-panel-comparison';
import { budgetRegionFigures } from '$lib/queries/budget-region-figures';
import { budgetRevenueSources } from '$lib/queries/budget-revenue-sources';
import { markHref, pairHref, panelDataset } from './evidence';
import type { BudgetViews } from './views';
import { stageName } from './words';

/** The charts of the explorer. Marks lead to their evidence; dots of the panel to their region. */
export async function budgetFigures(views: BudgetViews) {
  const settings = { locale: locale(), label: chartLabel, wide: 1000 };
  const { region, measure, filter } = views;
  const scope = { ...filter, region: region.code, measure };
  const own = { ...settings, asked: [asked(budgetRegionFigures, scope)], href: markHref };
  const accounts = (panels: BudgetViews['news']) =>
    figure(
      (rows, options) => accountsByPhase(rows, { ...options, years: panels?.years ?? [0, 0] }),
      panels?.panels ?? [],
      own,
    );
  const strips =
    (medianFrom: number): Chart<StripRow> =>
    (rows, options) =>
      regionStrips(rows, {
        ...options,
        unit: measure === 'per_head' ? 'rupiah' : 'ratio',
        axis: chartLabel(`axis_${measure}`),
        zero: measure !== 'execution',
        medianFrom,
      });
  const { snapshot, lines = [] } = views.tree ?? {};
  const of = snapshot ? `${snapshot.fiscal_year} ${stageName(snapshot.stage)}` : '';
  const [news, panelAccounts, tree, perHead, execution, newsStrips, panelStrips, revenue] = await Promise.all(
    [
      accounts(views.news),
      accounts(views.panelAccounts),
      figure((rows, options) => accountTree(rows, { ...options, of }), lines, own),
      figure(perHeadBars, views.perHead?.rows ?? [], own),
      figure(executionBars, views.execution, own),
      figure(strips(10), views.newsStrips, {
        ...settings,
        asked: [asked(budgetComparison, scope)],
        records: views.newsStrips.flatMap(({ key }) => key.split('#')[1] ?? []),
        href: pairHref,
      }),
      figure(strips(1), views.panelStrips, {
        ...settings,
        asked: [asked(budgetPanelComparison, scope)],
        records: [panelDataset],
        href: (code) => `./${filterToUrl({ ...filter, province: null, island: null, region: code })}`,
      }),
      figure(revenueShares, views.revenue, {
        ...settings,
        asked: [asked(budgetRevenueSources, scope)],
        spotlight: region.code,
        href: pairHref,
      }),
    ],
  );
  return { news, panelAccounts, tree, perHead, execution, newsStrips, panelStrips, revenue };
}
