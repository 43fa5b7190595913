import type { Figure } from '$lib/charts/figure';
import type { RevenueRow } from '$lib/charts/revenue-shares';
import type { Shown } from '$lib/components/shown';
import { formatNumber } from '$lib/format/number';
import { formatRatio } from '$lib/format/ratio';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { pairHref } from '../evidence';
import type { BudgetViews } from '../views';
import { levelName, stageName } from '../words';

type Part = 'own_idr' | 'transfer_idr' | 'other_idr';

/** Shares of own revenue, transfers and other revenue, where all three are known of one year and stage. */
export function revenue(views: BudgetViews, figure: Figure): Shown {
  const { region, misfits } = views;
  const rows = views.revenue;
  return {
    chart: 'revenue-shares',
    title: m.budgets_revenue_title(),
    subtitle: m.budgets_revenue_subtitle({
      count: formatNumber(new Set(rows.map((row) => row.region)).size, locale()),
      total: formatNumber(region.level_regions, locale()),
      level: levelName(region.code),
    }),
    sentence: sentenceOf(views),
    figure,
    columns: [
      m.column_region(),
      m.budgets_column_of(),
      chartLabel('revenue_own'),
      chartLabel('revenue_transfer'),
      chartLabel('revenue_other'),
      m.column_source(),
    ],
    rows: rows.map((row) => [
      row.name,
      of(row),
      percent(row, 'own_idr'),
      percent(row, 'transfer_idr'),
      percent(row, 'other_idr'),
      { text: String(row.sources), href: pairHref(row.key) ?? '' },
    ]),
    notes: misfits.length > 0 ? [m.budgets_revenue_misfits({ names: misfits.join(', ') })] : [],
  };
}

function sentenceOf({ region, revenue: rows }: BudgetViews): string | undefined {
  const sorted = rows.toSorted((a, b) => share(a, 'own_idr') - share(b, 'own_idr'));
  const [low, high, mine] = [sorted[0], sorted.at(-1), rows[0]];
  if (!low || !high || !mine) return;
  return [
    m.budgets_revenue_sentence({
      low: percent(low, 'own_idr'),
      lowName: low.name,
      high: percent(high, 'own_idr'),
      highName: high.name,
    }),
    mine.region === region.code
      ? m.budgets_revenue_mine({ region: mine.name, of: of(mine), share: percent(mine, 'own_idr') })
      : m.budgets_compare_absent({ region: region.full_name }),
  ].join(' ');
}

function of({ fiscal_year, stage }: RevenueRow): string {
  return `${fiscal_year} ${stageName(stage)}`;
}

function share(row: RevenueRow, part: Part): number {
  return row[part] / (row.own_idr + row.transfer_idr + row.other_idr);
}

function percent(row: RevenueRow, part: Part): string {
  return formatRatio(share(row, part), locale(), row.step);
}
