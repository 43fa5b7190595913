import type { BudgetFilter } from '../filters/budget-filter';

/** Whether a line `b` is as reliable as the reader wants; the parameter as in the filter. */
export const reliable = (parameter: string) =>
  `CASE coalesce(${parameter}::VARCHAR, '') WHEN 'all' THEN true WHEN 'high' THEN b.reliability = 'high' ELSE NOT b.doubtful END`;

/** Amounts of a whole year, planned or executed: neither ceilings of an activity, nor grants, rates, findings or part-years. */
export const yearly = `b.basis IN ('annual_ceiling', 'executed') AND b.phase IN ('proposed', 'approved', 'adjusted', 'executed')`;

/** Conditions of the budget explorer on `budget_line b` and `region r`; the parameters are those of budgetParams, in order. */
export const budgetWhere = `
  ($1::VARCHAR IS NULL OR b.region = $1)
  AND ($2::VARCHAR IS NULL OR r.province = $2)
  AND ($3::VARCHAR IS NULL OR r.island_group = $3)
  AND ($4::VARCHAR IS NULL OR b.fiscal_year::VARCHAR = $4)
  AND ($5::VARCHAR IS NULL OR b.phase = $5)
  AND ($6::VARCHAR IS NULL OR coalesce(b.account_code, b.account) = $6)
  AND ${reliable('$7')}`;

export function budgetParams(filter: BudgetFilter) {
  const { region, province, island, year, phase, account, reliability } = filter;
  return [region, province, island, year, phase, account, reliability];
}

const empty: BudgetFilter = {
  region: null,
  province: null,
  island: null,
  year: null,
  phase: null,
  account: null,
  reliability: null,
  measure: null,
};

/** Filters that the tests of the explorer's queries run. */
export const budgetExamples: BudgetFilter[] = [
  empty,
  { ...empty, region: '16.10', reliability: 'all' },
  { ...empty, province: '16', year: '2026', phase: 'approved', account: '5' },
  { ...empty, island: 'Jawa', reliability: 'high', account: 'Hibah Pilkada - KPU' },
  { ...empty, region: '94.08' },
];
