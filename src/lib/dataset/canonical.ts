import { agree, type Claim } from './claim';

export type Rule =
  | 'only_claim'
  | 'all_agree'
  | 'not_doubtful'
  | 'stated_before_computed'
  | 'official_before_press'
  | 'final_before_running'
  | 'later_before_earlier'
  | 'more_precise'
  | 'first_listed';

export interface CanonicalValue {
  key: string;
  table: Claim['table'];
  region: string | null;
  field: string;
  /** The claim that is shown. */
  record: string;
  value: number;
  min: number;
  max: number;
  claims: number;
  rule: Rule;
  conflict: boolean;
}

/** Each step looks only at claims that the steps before left level. */
const precedence: { rule: Rule; compare: (a: Claim, b: Claim) => number }[] = [
  { rule: 'not_doubtful', compare: (a, b) => Number(a.doubtful) - Number(b.doubtful) },
  { rule: 'stated_before_computed', compare: (a, b) => computed(a) - computed(b) },
  { rule: 'official_before_press', compare: (a, b) => a.authority - b.authority },
  { rule: 'final_before_running', compare: (a, b) => a.finality - b.finality },
  { rule: 'later_before_earlier', compare: (a, b) => later(a.published, b.published) },
  { rule: 'more_precise', compare: (a, b) => a.precision - b.precision },
];

/** One value out of its claims, with the rule that decided between those that differ beyond rounding. */
export function canonicalValue(claims: [Claim, ...Claim[]]): CanonicalValue {
  const ranked = [...claims].sort(byPrecedence) as [Claim, ...Claim[]];
  const rival = ranked.find((claim) => !agree(ranked[0], claim));
  // among claims that agree within rounding the most precise one is shown
  const winner = rival
    ? ranked[0]
    : ranked.reduce((best, claim) => (better(claim, best) ? claim : best), ranked[0]);
  const counted = ranked.filter((claim) => !claim.doubtful || winner.doubtful);
  const values = counted.map((claim) => claim.value);
  return {
    key: winner.key,
    table: winner.table,
    region: winner.region,
    field: winner.field,
    record: winner.record,
    value: winner.value,
    min: Math.min(...values),
    max: Math.max(...values),
    claims: claims.length,
    rule: claims.length === 1 ? 'only_claim' : rival ? decidingRule(winner, rival) : 'all_agree',
    conflict: disagree(counted),
  };
}

/** At least two claims differ beyond their rounding. */
export function disagree(claims: Claim[]): boolean {
  return claims.some((a, index) => claims.slice(index + 1).some((b) => !agree(a, b)));
}

function byPrecedence(a: Claim, b: Claim): number {
  for (const { compare } of precedence) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return a.record < b.record ? -1 : 1;
}

function decidingRule(winner: Claim, rival: Claim): Rule {
  return precedence.find(({ compare }) => compare(winner, rival) !== 0)?.rule ?? 'first_listed';
}

function better(claim: Claim, best: Claim): boolean {
  return (
    claim.doubtful === best.doubtful && computed(claim) === computed(best) && claim.precision < best.precision
  );
}

function computed(claim: Claim): number {
  return claim.confidence === 'computed' ? 1 : 0;
}

function later(a: string, b: string): number {
  return a === b || a === '' || b === '' ? 0 : a > b ? -1 : 1;
}
