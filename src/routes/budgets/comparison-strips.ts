import { group } from 'd3';
import { maybePartYear, stageWord } from '$lib/charts/phase-colour';
import type { StripRow } from '$lib/charts/strip-layout';
import type { BudgetMeasure } from '$lib/filters/budget-filter';
import { formatNumber } from '$lib/format/number';
import { formatRatio } from '$lib/format/ratio';
import { formatRupiah } from '$lib/format/rupiah';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { BudgetComparisonRow } from '$lib/queries/budget-comparison';
import type { BudgetPanelComparisonRow } from '$lib/queries/budget-panel-comparison';
import type { BudgetPeersRow } from '$lib/queries/budget-peers';

/** A region's value with what its row of the table says. */
export interface ComparedRegion extends StripRow {
  region: string;
  fiscal_year: number;
  /** The value with its unit. */
  said: string;
  /** Numerator and denominator in words. */
  made: string;
  sources: number;
}

interface Asked {
  region: string;
  measure: BudgetMeasure;
  peers: BudgetPeersRow[];
}

/** Figures read from articles: a strip a year and stage. */
export function newsStrips(rows: BudgetComparisonRow[], asked: Asked): ComparedRegion[] {
  return rows.map((row) => {
    const stage = stageWord(row.stage, chartLabel);
    return {
      ...compared(row, asked, 'all', row.step),
      strip: `${row.fiscal_year} ${row.against === null ? stage : m.budgets_against({ stage: row.against })}`,
      key: `${row.region}#${row.record}`,
      hollow: false,
      sources: row.sources.length,
    };
  });
}

/** Strips worth drawing where there are many: of the asked region, or of three regions and more. */
export function drawnStrips(rows: ComparedRegion[]): ComparedRegion[] {
  const strips = group(rows, ({ strip }) => strip);
  if (strips.size <= 12) return rows;
  return rows.filter(({ strip }) => {
    const own = strips.get(strip) ?? [];
    return own.length >= 3 || own.some(({ role }) => role === 'mine');
  });
}

/** The complete panel: a strip a year. What was realised by an unstated month is hollow where the year may not be over. */
export function panelStrips(rows: BudgetPanelComparisonRow[], asked: Asked): ComparedRegion[] {
  return rows.map((row) => {
    const partYear =
      asked.measure === 'execution' &&
      maybePartYear({ stage: 'DJPK-REALISASI', fiscal_year: row.fiscal_year });
    const base = compared(row, asked, 'panel', 0);
    return {
      ...base,
      strip: String(row.fiscal_year),
      key: row.region,
      hollow: partYear,
      note: partYear ? `${base.note}\n${chartLabel('part_year')}` : base.note,
      sources: 1,
    };
  });
}

function compared(
  row: Pick<BudgetComparisonRow, 'region' | 'name' | 'fiscal_year' | 'numerator' | 'denominator'>,
  { region, measure, peers }: Asked,
  scope: BudgetPeersRow['scope'],
  step: number,
) {
  const value = row.numerator / row.denominator;
  const rupiah = (amount: number) => formatRupiah(amount, locale(), amount * step);
  const perHead = measure === 'per_head';
  const said = perHead ? rupiah(value) : formatRatio(value, locale(), step);
  const made = perHead
    ? m.budgets_made_per_head({
        amount: rupiah(row.numerator),
        population: formatNumber(row.denominator, locale()),
      })
    : `${rupiah(row.numerator)} ÷ ${rupiah(row.denominator)}`;
  const isPeer = peers.some((peer) => peer.scope === scope && peer.code === row.region);
  const role: StripRow['role'] = row.region === region ? 'mine' : isPeer ? 'peer' : 'other';
  return {
    region: row.region,
    name: row.name,
    fiscal_year: row.fiscal_year,
    value,
    step,
    role,
    said,
    made,
    note: `${said} ${chartLabel(`unit_${measure}`)}\n${made}`,
  };
}
