import type { ExecutionRow } from '$lib/charts/execution-bars';
import type { BudgetFilter } from '$lib/filters/budget-filter';
import type { BudgetFigure } from '$lib/queries/budget-region-figures';
import { accountName } from './words';

const plans = new Set(['approved', 'adjusted', 'budgeted']);
const results = new Set(['executed', 'to_date']);

/** Accounts that come first, in this order. */
const first = ['5', '5.1', '5.1.01', '5.1.02', '5.2', '4', '4.1', '4.2', '4.2.01'];

/**
 * What was realised of the adjusted budget, or of the approved one where no adjusted one is known: newest year first.
 * The phase of the filter is not asked, because each row has two. Of the panel the main accounts, unless one is asked for.
 */
export function execution(
  figures: BudgetFigure[],
  { year, account }: Pick<BudgetFilter, 'year' | 'account'>,
): ExecutionRow[] {
  const asked = figures.filter(
    (figure) =>
      !figure.doubtful &&
      (year === null || String(figure.fiscal_year) === year) &&
      (account === null
        ? figure.origin === 'news' || first.includes(figure.account_code ?? '')
        : (figure.account_code ?? figure.account) === account),
  );
  const rows = asked
    .filter(({ phase }) => results.has(phase))
    .flatMap((result): ExecutionRow[] => {
      const plan = asked
        .filter((other) => plans.has(other.phase) && sameQuestion(other, result))
        .sort((a, b) => b.stage_order - a.stage_order)[0];
      if (!plan || plan.amount_idr <= 0) return [];
      return [
        {
          key: result.record ?? result.file ?? '',
          name: accountName(result.account_code, result.account),
          account_code: result.account_code,
          fiscal_year: result.fiscal_year,
          stage: result.stage,
          against: plan.stage,
          executed_idr: result.amount_idr,
          plan_idr: plan.amount_idr,
          executed_precision_idr: result.precision_idr,
          plan_precision_idr: plan.precision_idr,
          sources: [...new Set([...result.sources, ...plan.sources])],
        },
      ];
    });
  return rows.sort(
    (a, b) => b.fiscal_year - a.fiscal_year || place(a) - place(b) || (a.name < b.name ? -1 : 1),
  );
}

function sameQuestion(one: BudgetFigure, other: BudgetFigure): boolean {
  return (
    one.origin === other.origin && one.fiscal_year === other.fiscal_year && one.account === other.account
  );
}

function place({ account_code }: ExecutionRow): number {
  const index = first.indexOf(account_code ?? '');
  return index === -1 ? first.length : index;
}
