import { extent } from 'd3';
import type { AccountPanel } from '$lib/charts/account-layout';
import type { BudgetFilter } from '$lib/filters/budget-filter';
import type { BudgetFigure } from '$lib/queries/budget-region-figures';
import { accountName } from './words';

const main = {
  news: [
    ['5', 'Belanja Daerah'],
    ['4', 'Pendapatan Daerah'],
    ['4.1', 'Pendapatan Asli Daerah'],
    ['4.2', 'Pendapatan Transfer'],
    ['5.1', 'Belanja Operasi'],
    ['5.1.01', 'Belanja Pegawai'],
    ['5.1.02', 'Belanja Barang dan Jasa'],
    ['5.2', 'Belanja Modal'],
  ],
  panel: [
    ['5', 'Belanja Daerah'],
    ['4', 'Pendapatan Daerah'],
    ['4.1', 'Pendapatan Asli Daerah'],
    ['4.2.01', 'Pendapatan Transfer Pemerintah Pusat'],
    ['5.1.01', 'Belanja Pegawai'],
    ['5.1.02', 'Belanja Barang dan Jasa'],
    ['5.1.05', 'Belanja Hibah'],
    ['5.2', 'Belanja Modal'],
  ],
} as const;

export interface AccountPanels {
  panels: AccountPanel[];
  /** First and last year of any figure of the region, from this kind of source. */
  years: [number, number];
}

/**
 * The main accounts of a region with their figures, or the one account that is asked for; null where none has a figure.
 * The year of the filter is not asked: years are what these pictures compare.
 */
export function accountPanels(
  figures: BudgetFigure[],
  origin: BudgetFigure['origin'],
  { account, phase }: Pick<BudgetFilter, 'account' | 'phase'>,
): AccountPanels | null {
  const asked = figures.filter(
    (figure) => figure.origin === origin && (phase === null || figure.phase === phase),
  );
  const of = (key: string) => asked.filter((figure) => (figure.account_code ?? figure.account) === key);
  const chosen = account === null ? main[origin] : [[account, of(account)[0]?.account ?? account] as const];
  const panels = chosen.map(([key, label]) => ({
    code: key,
    name: accountName(/^[456]/.test(key) ? key : null, label),
    bars: of(key).map((figure) => ({
      ...figure,
      key: figure.record ?? figure.file ?? '',
      sources: figure.sources.length,
    })),
  }));
  const [first, last] = extent(
    panels.flatMap(({ bars }) => bars),
    ({ fiscal_year }) => fiscal_year,
  );
  return first === undefined ? null : { panels, years: [first, last] };
}
