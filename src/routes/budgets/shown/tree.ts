import type { TreeLine } from '$lib/charts/account-tree';
import type { Figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import { formatRatio } from '$lib/format/ratio';
import { formatRupiah } from '$lib/format/rupiah';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Snapshot } from '../composition';
import { rowHref, sourcesOf } from '../evidence';
import type { BudgetViews } from '../views';
import { stageName } from '../words';

/** What one year and stage of a region's budget is made of. */
export function tree(views: BudgetViews, figure: Figure): Shown {
  const region = views.region.full_name;
  const lines = views.tree?.lines ?? [];
  const snapshot = views.tree?.snapshot;
  const isPanel = snapshot?.origin === 'panel';
  return {
    chart: 'budget-composition',
    title: snapshot ? m.budgets_tree_title({ of: snapshotName(snapshot), region }) : m.budgets_tree_none(),
    subtitle: m.budgets_tree_subtitle({ phase: chartLabel(`phase_${snapshot?.phase ?? 'other'}`) }),
    sentence: sentenceOf(lines),
    figure,
    columns: [m.table_account(), m.table_amount(), m.budgets_column_share(), m.column_source()],
    rows: lines.map((line) => [
      `${'– '.repeat(line.depth)}${line.kind === 'stated' ? line.name : chartLabel(line.kind)}`,
      amount(line),
      formatRatio(line.share, locale()),
      line.key === null
        ? ''
        : { text: isPanel ? m.budgets_file() : m.column_source(), href: rowHref(line.key) },
    ]),
    sources: sourcesOf(
      views.region.code,
      isPanel ? null : (snapshot?.figures.flatMap(({ sources }) => sources) ?? []),
    ),
  };
}

export function snapshotName({ fiscal_year, stage }: Snapshot): string {
  return `${fiscal_year} ${stageName(stage)}`;
}

function sentenceOf(lines: TreeLine[]): string {
  return lines
    .filter(({ depth }) => depth === 0)
    .map((total) => {
      const below = lines.filter(({ side, depth }) => side === total.side && depth === 1);
      const words = {
        side: total.side === 'spending' ? m.budgets_side_spending() : m.budgets_side_revenue(),
        total: amount(total),
      };
      if (below.some(({ kind }) => kind === 'misfit')) return m.budgets_tree_misfit(words);
      const rest = below.find(({ kind }) => kind !== 'stated')?.share ?? 0;
      return m.budgets_tree_sentence({
        ...words,
        share: rest === 0 ? '100%' : formatRatio(1 - rest, locale()),
      });
    })
    .join(' ');
}

function amount(line: TreeLine): string {
  return formatRupiah(line.amount_idr, locale(), line.precision_idr);
}
