import type { PerHeadRow } from '$lib/charts/per-head-bars';
import type { BudgetPerHeadMediansRow } from '$lib/queries/budget-per-head-medians';
import type { Snapshot } from './composition';
import { accountName } from './words';

const accounts = [
  ['5', 'Belanja Daerah'],
  ['4', 'Pendapatan Daerah'],
  ['4.1', 'Pendapatan Asli Daerah'],
  ['4.2', 'Pendapatan Transfer'],
  ['5.1.01', 'Belanja Pegawai'],
  ['5.1.02', 'Belanja Barang dan Jasa'],
  ['5.2', 'Belanja Modal'],
] as const;

/** A median of fewer regions says little. */
export const fewest = 5;

/** The latest year and stage with total spending or revenue; from articles before the panel, of the panel its budgets. */
export function latest(list: Snapshot[]): Snapshot | null {
  const totals = list.filter(
    ({ figures, phase }) =>
      phase !== 'to_date' && figures.some(({ account_code }) => account_code === '5' || account_code === '4'),
  );
  const news = totals.filter(({ origin }) => origin === 'news');
  const sorted = (news.length > 0 ? news : totals).toSorted(
    (a, b) => b.fiscal_year - a.fiscal_year || b.stage_order - a.stage_order,
  );
  return sorted[0] ?? null;
}

/** Main accounts of one year and stage per head. The panel knows transfers of the centre only. */
export function perHead(
  { figures, origin }: Snapshot,
  population: number,
  medians: BudgetPerHeadMediansRow[],
): PerHeadRow[] {
  return accounts.map(([main, label]) => {
    const code = main === '4.2' && origin === 'panel' ? '4.2.01' : main;
    const figure = figures.find(({ account_code }) => account_code === code);
    const median = medians.find(({ account_code }) => account_code === code);
    const enough = median !== undefined && median.regions >= fewest;
    return {
      key: figure?.record ?? figure?.file ?? '',
      name: accountName(code, label),
      per_head_idr: figure ? Math.round(figure.amount_idr / population) : null,
      step_idr: figure ? figure.precision_idr / population : 1,
      median_idr: enough ? median.median_idr : null,
      regions: median?.regions ?? 0,
    };
  });
}
