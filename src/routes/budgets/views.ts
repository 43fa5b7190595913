import type { RevenueRow } from '$lib/charts/revenue-shares';
import { measureOf, type BudgetFilter } from '$lib/filters/budget-filter';
import { accountPanels } from './account-panels';
import type { BudgetAnswers } from './answers';
import { drawnStrips, newsStrips, panelStrips } from './comparison-strips';
import { composition, fullest, snapshots } from './composition';
import { execution } from './execution';
import { narrowed } from './narrowed';
import { latest, perHead } from './per-head';

export type BudgetViews = ReturnType<typeof budgetViews>;

/** The answers as the pictures and tables of the page show them. */
export function budgetViews(answers: BudgetAnswers, filter: BudgetFilter) {
  const { region, figures, peers, comparison, panel, revenue, medians } = answers;
  const all = snapshots(figures);
  const chosen = narrowed(all, filter);
  const full = fullest(chosen);
  const last = latest(chosen);
  const asked = { region: region.code, measure: measureOf(filter), peers };
  const compared = newsStrips(comparison, asked);
  return {
    filter,
    measure: asked.measure,
    region,
    peers,
    figures,
    news: accountPanels(figures, 'news', filter),
    panelAccounts: accountPanels(figures, 'panel', filter),
    tree: full && { snapshot: full, lines: composition(full) },
    /** Other years and stages with parts, newest first. */
    otherTrees: all
      .filter((one) => one.phase !== 'to_date' && fullest([one]) !== null && one !== full)
      .reverse(),
    perHead: last && { snapshot: last, rows: perHead(last, region.population, medians) },
    execution: execution(figures, filter),
    compared,
    newsStrips: drawnStrips(compared),
    panelStrips: panelStrips(panel, asked),
    revenue: revenueRows(answers),
    /** Regions whose three parts do not add up to the stated total. */
    misfits: revenue.filter(({ fits }) => fits === false).map(({ name }) => name),
  };
}

/** The asked region first, then the others by the share of their own revenue. */
function revenueRows({ revenue, region }: BudgetAnswers): (RevenueRow & { sources: number })[] {
  const share = (row: RevenueRow) => row.own_idr / (row.own_idr + row.transfer_idr + row.other_idr);
  return revenue
    .filter(({ fits }) => fits !== false)
    .map((row) => ({
      ...row,
      key: `${row.region}#${row.record ?? row.file ?? ''}`,
      step: row.rounding_idr / (row.own_idr + row.transfer_idr + row.other_idr),
      sources: row.sources.length,
    }))
    .sort(
      (a, b) =>
        Number(b.region === region.code) - Number(a.region === region.code) ||
        (a.region === region.code ? b.fiscal_year - a.fiscal_year : share(b) - share(a)) ||
        (a.key < b.key ? -1 : 1),
    );
}
