import { lastOldYear } from '$lib/charts/account-rows';
import type { Figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import { formatNumber } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { AccountPanels } from '../account-panels';
import { rowHref, sourcesOf } from '../evidence';
import type { BudgetViews } from '../views';
import { stageName } from '../words';

/** Main accounts of a region by year and stage, from the news; null where the news has none. */
export function newsAccounts(views: BudgetViews, figure: Figure): Shown | null {
  if (!views.news) return null;
  const { figures, news, region } = views;
  const stated = figures.filter(({ origin }) => origin === 'news');
  return {
    chart: 'budget-accounts',
    title: m.budgets_accounts_title(),
    about: region.full_name,
    subtitle: m.budgets_accounts_subtitle(),
    sentence: sentenceOf(news, region.full_name),
    figure,
    columns: columns(),
    rows: rowsOf(news),
    notes: news.years[0] <= lastOldYear ? [m.budgets_old_accounts()] : [],
    sources: sourcesOf(
      region.code,
      stated.flatMap(({ sources }) => sources),
    ),
  };
}

/** The same from the Finance Ministry's tables; null for regions that they leave out. */
export function panelAccounts(views: BudgetViews, figure: Figure): Shown | null {
  if (!views.panelAccounts) return null;
  return {
    chart: 'budget-panel-accounts',
    title: m.budgets_panel_accounts_title(),
    about: views.region.full_name,
    subtitle: m.budgets_panel_accounts_subtitle(),
    figure,
    columns: columns(),
    rows: rowsOf(views.panelAccounts, m.budgets_file()),
    sources: sourcesOf(views.region.code, null),
  };
}

function columns(): string[] {
  return [m.table_account(), m.table_year(), m.table_stage(), m.table_amount(), m.column_source()];
}

function rowsOf({ panels }: AccountPanels, word?: string): Shown['rows'] {
  return panels.flatMap(({ name, bars }) =>
    bars.map((bar) => [
      name,
      String(bar.fiscal_year),
      stageName(bar.stage),
      formatRupiah(bar.amount_idr, locale(), bar.precision_idr),
      { text: word ?? String(bar.sources), href: rowHref(bar.key) },
    ]),
  );
}

function sentenceOf({ panels, years: [first, last] }: AccountPanels, region: string): string {
  const count = panels.reduce((sum, { bars }) => sum + bars.length, 0);
  const panel = panels.find(({ bars }) => bars.length > 0);
  const bar = panel?.bars.at(-1);
  if (!panel || !bar) return '';
  const missing = panels.filter(({ bars }) => bars.length === 0).map(({ name }) => name);
  return [
    m.budgets_accounts_sentence({
      region,
      count: formatNumber(count, locale()),
      first: String(first),
      last: String(last),
      account: panel.name,
      amount: formatRupiah(bar.amount_idr, locale(), bar.precision_idr),
      stage: `${bar.fiscal_year} ${stageName(bar.stage)}`,
    }),
    missing.length > 0 ? m.budgets_accounts_missing({ accounts: missing.join(', ') }) : '',
  ].join(' ');
}
