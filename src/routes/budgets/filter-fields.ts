import { budgetMeasures, type BudgetFilter } from '$lib/filters/budget-filter';
import { chartLabel } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { BudgetAccountsRow } from '$lib/queries/budget-accounts';
import type { BudgetRegionsRow } from '$lib/queries/budget-regions';
import { budgetPhase } from '$lib/schema/budget-line';
import { within } from './shown-region';
import { accountName } from './words';

interface Choice {
  value: string;
  text: string;
}

interface Known {
  regions: BudgetRegionsRow[];
  accounts: BudgetAccountsRow[];
  years: [number, number];
}

/** The fields of the explorer's filter; regions and provinces are those of the chosen area that have a figure. */
export function filterFields({ regions, accounts, years }: Known, filter: BudgetFilter) {
  const field = (name: keyof BudgetFilter, label: string, choices: Choice[], rare = false) => ({
    name,
    label,
    choices,
    rare,
  });
  const inIsland = regions.filter((place) => within({ province: null, island: filter.island }, place));
  const inArea = inIsland.filter((place) => within(filter, place));
  return [
    field('province', m.budgets_filter_province(), byText(distinct(inIsland, 'province', 'province_name'))),
    field(
      'region',
      m.budgets_filter_region(),
      byText(inArea.map(({ code, full_name }) => ({ value: code, text: full_name }))),
    ),
    field('year', m.budgets_filter_year(), yearChoices(years)),
    field(
      'phase',
      m.budgets_filter_phase(),
      budgetPhase.options.map((value) => ({ value, text: chartLabel(`phase_${value}`) })),
    ),
    field(
      'account',
      m.budgets_filter_account(),
      accounts.map(({ key, account }) => ({ value: key, text: accountChoice(key, account) })),
    ),
    field(
      'island',
      m.budgets_filter_island(),
      byText(distinct(regions, 'island_group', 'island_group')),
      true,
    ),
    field(
      'reliability',
      m.budgets_filter_reliability(),
      [
        { value: 'high', text: m.budgets_reliability_high() },
        { value: 'all', text: m.budgets_reliability_all() },
      ],
      true,
    ),
    field(
      'measure',
      m.budgets_filter_measure(),
      budgetMeasures.map((value) => ({ value, text: measureName(value) })),
      true,
    ),
  ];
}

export function measureName(measure: (typeof budgetMeasures)[number]): string {
  const names = {
    per_head: m.budgets_measure_per_head,
    own_revenue: m.budgets_measure_own_revenue,
    personnel: m.budgets_measure_personnel,
    capital: m.budgets_measure_capital,
    execution: m.budgets_measure_execution,
  };
  return names[measure]();
}

/** Codes stand before the names of accounts that have one: the chart's own order. */
function accountChoice(key: string, account: string): string {
  return /^[456](\.|$)/.test(key) ? `${key} ${accountName(key, account)}` : account;
}

function yearChoices([first, last]: [number, number]): Choice[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index)).map((year) => ({
    value: year,
    text: year,
  }));
}

function distinct(
  regions: BudgetRegionsRow[],
  value: 'province' | 'island_group',
  text: 'province_name' | 'island_group',
): Choice[] {
  return [
    ...new Map(regions.map((place) => [place[value], { value: place[value], text: place[text] }])).values(),
  ];
}

function byText(choices: Choice[]): Choice[] {
  return choices.toSorted((a, b) => a.text.localeCompare(b.text, 'id'));
}
