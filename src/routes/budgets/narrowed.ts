import type { BudgetFilter } from '$lib/filters/budget-filter';

/** What is of the chosen year and phase. The panel's budgets are of no known phase, so a phase leaves them out. */
export function narrowed<T extends { fiscal_year: number; phase: string }>(
  list: T[],
  { year, phase }: Pick<BudgetFilter, 'year' | 'phase'>,
): T[] {
  return list.filter(
    (one) => (year === null || String(one.fiscal_year) === year) && (phase === null || one.phase === phase),
  );
}
