import type { ElectionFilter } from '$lib/filters/election-filter';
import type { CostAnswers } from '../answers';
import type { Places } from '../places';
import { cost } from './cost';

/** What elections cost under one filter. */
export async function costShown(answers: CostAnswers, filter: ElectionFilter, places: Places) {
  return { filter, answers, cost: await cost(answers, filter, places) };
}
