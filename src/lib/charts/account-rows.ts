import { range } from 'd3';

/** One figure of an account. */
export interface PhaseBar {
  /** Id of the record, or the address of the file; what the mark leads to. */
  key: string;
  fiscal_year: number;
  stage: string;
  phase: string;
  amount_idr: number;
  precision_idr: number;
  min_idr: number;
  max_idr: number;
  doubtful: boolean;
  draft_only: boolean;
  sources: number;
}

export type AccountRow =
  | { kind: 'bar'; bar: PhaseBar }
  /** Years without a figure, said in one line. */
  | { kind: 'gap'; first: number; last: number }
  /** The chart of accounts changed with fiscal year 2021; what stands above and below is never one series. */
  | { kind: 'break' };

/** Last year of the old chart of accounts. */
export const lastOldYear = 2020;

/** An account's figures in the order of years and stages, with every missing year between the first and the last. */
export function accountRows(bars: PhaseBar[], [first, last]: [number, number]): AccountRow[] {
  const rows: AccountRow[] = [];
  const breaks = bars.some(({ fiscal_year }) => fiscal_year <= lastOldYear) && last > lastOldYear;
  for (const year of range(first, last + 1)) {
    if (breaks && year === lastOldYear + 1) rows.push({ kind: 'break' });
    const found = bars.filter(({ fiscal_year }) => fiscal_year === year);
    const before = rows.at(-1);
    if (found.length > 0) rows.push(...found.map((bar) => ({ kind: 'bar' as const, bar })));
    else if (before?.kind === 'gap') before.last = year;
    else rows.push({ kind: 'gap', first: year, last: year });
  }
  return rows;
}
