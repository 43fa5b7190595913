import type { Ask, Database } from '$lib/database/query';
import { costYear, pollingDay, runningCount, type ElectionFilter } from '$lib/filters/election-filter';
import { without } from '$lib/filters/filter-url';
import { asked } from '$lib/queries/asked';
import { costAndTurnout } from '$lib/queries/cost-and-turnout';
import { electionCostList } from '$lib/queries/election-cost-list';
import { electionStatements } from '$lib/queries/election-statements';
import { electionsCoverage, type ElectionsCoverageRow } from '$lib/queries/elections-coverage';
import { invalidShares } from '$lib/queries/invalid-shares';
import { runningChange } from '$lib/queries/running-change';
import { runningTurnout } from '$lib/queries/running-turnout';
import { singleCandidates } from '$lib/queries/single-candidates';
import { turnoutFigures } from '$lib/queries/turnout-figures';
import { turnoutGaps } from '$lib/queries/turnout-gaps';
import { turnoutTargets } from '$lib/queries/turnout-targets';

/** Regional elections with costs of at least one region, latest first. */
export const costYears = [2024, 2020, 2018];

/** Asks an open engine until the filter changes. */
export function asking(database: Pick<Database, 'query'>, signal: AbortSignal): Ask {
  return (query, filter) => database.query(query, filter, { signal });
}

/** The questions that the charts show, so that a reader can ask them too. */
export const questions = {
  turnout: (filter: ElectionFilter) =>
    asked(turnoutFigures, { ...filter, day: pollingDay(filter) ?? 'pilkada-2024' }),
  years: (filter: ElectionFilter) => asked(turnoutFigures, without(filter, 'day')),
  running: (filter: ElectionFilter) => {
    const { province, island } = filter;
    return asked(runningTurnout, { dataset: runningCount(filter) ?? '', province, island });
  },
  change: (filter: ElectionFilter) => asked(runningChange, filter),
  gaps: (filter: ElectionFilter) => asked(turnoutGaps, filter),
  statements: (filter: ElectionFilter) => asked(electionStatements, filter),
  invalid: (filter: ElectionFilter) => asked(invalidShares, filter),
  single: (filter: ElectionFilter) => asked(singleCandidates, filter),
  targets: (filter: ElectionFilter) => asked(turnoutTargets, filter),
  cost: (filter: ElectionFilter) => {
    const { province, island } = filter;
    return asked(costAndTurnout, { year: costYear(filter, costYears), province, island });
  },
  costs: (filter: ElectionFilter) => {
    const { province, island } = filter;
    return asked(electionCostList, { year: costYear(filter, costYears), province, island });
  },
};

/** Turnout of one polling day, and what sources say differently. */
export async function turnoutAnswers(ask: Ask, filter: ElectionFilter) {
  const { province, island } = filter;
  const dataset = runningCount(filter);
  return {
    coverage: await coverage(ask, filter),
    turnout: await ask(turnoutFigures, { ...filter, day: pollingDay(filter) ?? 'pilkada-2024' }),
    running: dataset ? await ask(runningTurnout, { dataset, province, island }) : [],
    gaps: await ask(turnoutGaps, filter),
    statements: await ask(electionStatements, filter),
  };
}

/** Turnout of all polling days. */
export async function yearsAnswers(ask: Ask, filter: ElectionFilter) {
  return {
    coverage: await coverage(ask, without(filter, 'day')),
    turnout: await ask(turnoutFigures, without(filter, 'day')),
    change: await ask(runningChange, filter),
  };
}

/** Invalid votes, single pairs and targets. */
export async function ballotsAnswers(ask: Ask, filter: ElectionFilter) {
  return {
    coverage: await coverage(ask, filter),
    invalid: await ask(invalidShares, filter),
    single: await ask(singleCandidates, filter),
    targets: await ask(turnoutTargets, filter),
  };
}

/** What elections cost. */
export async function costAnswers(ask: Ask, filter: ElectionFilter) {
  const { province, island } = filter;
  const scope = { year: costYear(filter, costYears), province, island };
  return { costs: await ask(costAndTurnout, scope), list: await ask(electionCostList, scope) };
}

export type TurnoutAnswers = Awaited<ReturnType<typeof turnoutAnswers>>;
export type YearsAnswers = Awaited<ReturnType<typeof yearsAnswers>>;
export type BallotsAnswers = Awaited<ReturnType<typeof ballotsAnswers>>;
export type CostAnswers = Awaited<ReturnType<typeof costAnswers>>;

async function coverage(ask: Ask, filter: ElectionFilter): Promise<ElectionsCoverageRow> {
  const [row] = await ask(electionsCoverage, filter);
  if (!row) throw new Error('no coverage row');
  return row;
}
