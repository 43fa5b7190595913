import type { Figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import { formatNumber } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { rowHref, sourcesOf } from '../evidence';
import { fewest } from '../per-head';
import type { BudgetViews } from '../views';
import { levelName, stageName } from '../words';

/** Rupiah per head by account, of a region's latest year and stage. */
export function perHead(views: BudgetViews, figure: Figure): Shown {
  const number = (value: number) => formatNumber(value, locale());
  const rows = views.perHead?.rows ?? [];
  const snapshot = views.perHead?.snapshot;
  const of = snapshot ? `${snapshot.fiscal_year} ${stageName(snapshot.stage)}` : '';
  const isPanel = snapshot?.origin === 'panel';
  const row = rows.find(({ per_head_idr }) => per_head_idr !== null);
  return {
    chart: 'budget-per-head',
    title: snapshot ? m.budgets_per_head_title({ of }) : m.budgets_per_head_none(),
    about: views.region.full_name,
    subtitle: m.budgets_per_head_subtitle({
      population: number(views.region.population),
      level: levelName(views.region.code),
      fewest: number(fewest),
    }),
    sentence:
      row &&
      [
        m.budgets_per_head_sentence({
          account: row.name,
          region: views.region.full_name,
          of,
          amount: formatRupiah(row.per_head_idr ?? 0, locale(), row.step_idr),
        }),
        row.median_idr === null
          ? ''
          : m.budgets_per_head_median({
              count: number(row.regions),
              median: formatRupiah(row.median_idr, locale()),
            }),
      ].join(' '),
    figure,
    columns: [m.table_account(), m.budgets_column_per_head(), m.budgets_column_median(), m.column_source()],
    rows: rows.map((line) => [
      line.name,
      line.per_head_idr === null
        ? chartLabel('missing')
        : formatRupiah(line.per_head_idr, locale(), line.step_idr),
      line.median_idr === null ? '' : `${formatRupiah(line.median_idr, locale())} (${number(line.regions)})`,
      line.key === ''
        ? ''
        : { text: isPanel ? m.budgets_file() : m.column_source(), href: rowHref(line.key) },
    ]),
    sources: sourcesOf(
      views.region.code,
      isPanel ? null : (snapshot?.figures.flatMap(({ sources }) => sources) ?? []),
    ),
  };
}
