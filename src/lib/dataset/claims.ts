import type { BudgetLine } from '../schema/budget-line';
import type { ElectionCost } from '../schema/election-cost';
import type { ElectionResult } from '../schema/election-result';
import type { Records } from '../schema/records';
import { Authorities } from './authority';
import { percentStep, type Claim } from './claim';

/** Every figure of budgets, elections and election costs as a claim about one value. */
export function claims(records: Records): Claim[] {
  const authorities = new Authorities(records);
  const published = new Map(records.sources.map((source) => [source.id, source.published ?? '']));
  const latest = (sources: string[]) =>
    sources
      .map((id) => published.get(id) ?? '')
      .sort()
      .at(-1) ?? '';
  return [
    ...records.budgets.map((line) => budgetClaim(line, authorities, latest(line.sources))),
    ...records.elections.flatMap((result) => resultClaims(result, authorities, latest(result.sources))),
    ...records.election_costs.map((cost) => costClaim(cost, authorities, latest(cost.sources))),
  ];
}

function budgetClaim(line: BudgetLine, authorities: Authorities, published: string): Claim {
  return {
    key: `budget:${line.region}:${line.fiscal_year}:${line.stage}:${line.account}`,
    table: 'budget_line',
    record: line.id,
    region: line.region,
    field: 'amount_idr',
    value: line.amount_idr,
    precision: line.precision_idr,
    confidence: 'stated',
    doubtful: line.reliability === 'low',
    authority: authorities.ofSources(line.sources),
    finality: 0,
    ballot: null,
    published,
    sources: line.sources,
  };
}

const countFields = ['voted', 'valid', 'invalid'] as const;

function resultClaims(result: ElectionResult, authorities: Authorities, published: string): Claim[] {
  if (result.status === 'target' || result.status === 'lower_bound') return [];
  const base = {
    table: 'election_result' as const,
    record: result.id,
    region: result.region,
    confidence: result.confidence,
    doubtful: false,
    ...authorities.ofResult(result),
    ballot: result.election,
    published,
    sources: result.sources,
  };
  const place = result.region ?? 'nasional';
  // voters come once to all ballots of a polling day, so the roll and the turnout of the day are one question
  const day = pollingDay(result);
  const found: Claim[] = [];
  const add = (scope: string, field: string, value: number | null, precision: number) => {
    if (value === null) return;
    found.push({
      ...base,
      key: `election:${scope}:${result.year}:${result.round}:${place}:${field}`,
      field,
      value,
      precision,
    });
  };
  add(
    day,
    result.status === 'kpu_dps' ? 'provisional_voters' : 'registered_voters',
    result.registered_voters,
    1,
  );
  add(day, 'turnout_pct', result.turnout_pct, percentStep(result.turnout_pct ?? 0));
  for (const field of countFields) add(result.election, field, result[field], 1);
  return found;
}

/** All Pilkada ballots of a year were cast on one day from 2015 on. */
function pollingDay(result: ElectionResult): string {
  return result.election.startsWith('pilkada_') && result.year >= 2015 ? 'pilkada' : result.election;
}

function costClaim(cost: ElectionCost, authorities: Authorities, published: string): Claim {
  return {
    key: `cost:${cost.election}:${cost.year}:${cost.round}:${cost.region ?? 'nasional'}:${cost.component}:${cost.basis}`,
    table: 'election_cost',
    record: cost.id,
    region: cost.region,
    field: 'amount_idr',
    value: cost.amount_idr,
    precision: cost.precision_idr,
    confidence: cost.confidence,
    doubtful: false,
    authority: authorities.ofSources(cost.sources),
    finality: 0,
    ballot: null,
    published,
    sources: cost.sources,
  };
}
