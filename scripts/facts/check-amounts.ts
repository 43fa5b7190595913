import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';

/** What an amount may be depends on its account, and what a statistic may be on its unit. */
export function checkAmounts(facts: ParsedFacts): Problem[] {
  const { budgets, accounts, region_statistics: statistics, measures } = facts.records;
  const sides = new Map(accounts.map(({ label, side }) => [label, side]));
  const units = new Map(measures.map(({ measure, unit }) => [measure, unit]));
  const negative = budgets.filter(
    ({ account, amount_idr }) => amount_idr < 0 && !mayBeNegative(sides.get(account)),
  );
  const shares = statistics.filter(({ measure }) => units.get(measure) === '%');
  return [
    ...negative.map((line) =>
      problem(
        facts.placeOf(line),
        'negative amount_idr',
        line.amount_idr,
        `must be 0 or more: ${line.account}`,
      ),
    ),
    ...shares
      .filter(({ value }) => value < 0)
      .map((row) => problem(facts.placeOf(row), `negative ${row.measure}`, row.value, 'must be 0 or more')),
    ...shares
      .filter(({ value }) => value > 100)
      .map((row) => problem(facts.placeOf(row), `${row.measure} too large`, row.value, 'at most 100')),
  ];
}

type Side = ParsedFacts['records']['accounts'][number]['side'];

/** A deficit and net financing have a sign; an account that is not known is told elsewhere. */
function mayBeNegative(side: Side | undefined): boolean {
  return side === undefined || side === 'balance' || side === 'financing';
}
