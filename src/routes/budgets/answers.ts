import type { Database } from '$lib/database/query';
import { measureOf, type BudgetFilter } from '$lib/filters/budget-filter';
import { budgetComparison } from '$lib/queries/budget-comparison';
import { budgetPanelComparison } from '$lib/queries/budget-panel-comparison';
import { budgetPeers } from '$lib/queries/budget-peers';
import { budgetPerHeadMedians } from '$lib/queries/budget-per-head-medians';
import { budgetRegion } from '$lib/queries/budget-region';
import { budgetRegionFigures } from '$lib/queries/budget-region-figures';
import type { BudgetRegionsRow } from '$lib/queries/budget-regions';
import { budgetRevenueSources } from '$lib/queries/budget-revenue-sources';
import { budgetsCoverage } from '$lib/queries/budgets-coverage';
import { budgetsList } from '$lib/queries/budgets-list';
import { snapshots } from './composition';
import { latest } from './per-head';
import { firstRegion, shownRegion } from './shown-region';
import { narrowed } from './narrowed';

export type BudgetAnswers = Awaited<ReturnType<typeof askBudgets>>;

/** Everything the explorer shows under one filter, asked alike while prerendering and by the reader's engine. */
export async function askBudgets(
  database: Pick<Database, 'query'>,
  filter: BudgetFilter,
  regions: BudgetRegionsRow[],
  signal?: AbortSignal,
) {
  const options = signal ? { signal } : {};
  const code = shownRegion(filter, regions);
  const [known] = await database.query(budgetRegion, { region: code }, options);
  const [region] = known ? [known] : await database.query(budgetRegion, { region: firstRegion }, options);
  if (!region) throw new Error(`no such region: ${firstRegion}`);
  const asked = { ...filter, region: region.code, measure: measureOf(filter) };
  const [[coverage], figures, peers, comparison, panel, revenue, list] = await Promise.all([
    database.query(budgetsCoverage, filter, options),
    database.query(budgetRegionFigures, asked, options),
    database.query(budgetPeers, asked, options),
    database.query(budgetComparison, asked, options),
    database.query(budgetPanelComparison, asked, options),
    database.query(budgetRevenueSources, asked, options),
    database.query(budgetsList, filter, options),
  ]);
  if (!coverage) throw new Error('no coverage of budgets');
  const snapshot = latest(narrowed(snapshots(figures), filter));
  const medians = snapshot
    ? await database.query(
        budgetPerHeadMedians,
        { region: region.code, origin: snapshot.origin, year: snapshot.fiscal_year, stage: snapshot.stage },
        options,
      )
    : [];
  return { coverage, region, figures, peers, comparison, panel, revenue, list, medians };
}

/** The first and the last year with a figure. */
export function yearsOf({ coverage }: Pick<BudgetAnswers, 'coverage'>): [number, number] {
  return [coverage.first_year ?? 2011, coverage.last_year ?? 2026];
}
