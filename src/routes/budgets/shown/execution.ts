import { ratioOf, stepOf, type ExecutionRow } from '$lib/charts/execution-bars';
import type { Figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import { formatRatio } from '$lib/format/ratio';
import { formatRupiah } from '$lib/format/rupiah';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { rowHref, sourcesOf } from '../evidence';
import type { BudgetViews } from '../views';
import { stageName } from '../words';

/** What a region realised of its budgets, by year and account. */
export function execution(views: BudgetViews, figure: Figure): Shown {
  const rows = views.execution;
  const fromPanel = rows.some(isPanel);
  // total spending first; else what stands first
  const first = rows.find(({ account_code }) => account_code === '5') ?? rows[0];
  return {
    chart: 'budget-execution',
    title: m.budgets_execution_title({ region: views.region.full_name }),
    subtitle: m.budgets_execution_subtitle(),
    sentence:
      first &&
      m.budgets_execution_sentence({
        region: views.region.full_name,
        year: String(first.fiscal_year),
        account: first.name,
        executed: executed(first),
        plan: plan(first),
        stage: stageName(first.against),
        share: share(first),
      }),
    figure,
    notes: fromPanel ? [m.budgets_execution_panel_note()] : [],
    columns: [
      m.table_year(),
      m.table_account(),
      m.budgets_column_executed(),
      m.budgets_column_plan(),
      m.budgets_column_share(),
      m.column_source(),
    ],
    rows: rows.map((row) => [
      String(row.fiscal_year),
      row.name,
      executed(row),
      `${plan(row)} (${stageName(row.against)})`,
      share(row),
      { text: isPanel(row) ? m.budgets_file() : String(row.sources.length), href: rowHref(row.key) },
    ]),
    sources: sourcesOf(views.region.code, fromPanel ? null : rows.flatMap((row) => row.sources)),
  };
}

function isPanel({ stage }: ExecutionRow): boolean {
  return stage !== 'REALISASI';
}

function executed(row: ExecutionRow): string {
  return formatRupiah(row.executed_idr, locale(), row.executed_precision_idr);
}

function plan(row: ExecutionRow): string {
  return formatRupiah(row.plan_idr, locale(), row.plan_precision_idr);
}

function share(row: ExecutionRow): string {
  return formatRatio(ratioOf(row), locale(), stepOf(row));
}
