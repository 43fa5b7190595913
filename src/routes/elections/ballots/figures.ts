import type { ElectionFilter } from '$lib/filters/election-filter';
import type { BallotsAnswers } from '../answers';
import type { Places } from '../places';
import { invalidVotes } from './invalid-votes';
import { singlePairs } from './single-pairs';
import { targets } from './targets';

/** What happened at the ballot under one filter. */
export async function ballotsShown(answers: BallotsAnswers, filter: ElectionFilter, places: Places) {
  return {
    filter,
    answers,
    invalid: await invalidVotes(answers, filter, places),
    single: await singlePairs(answers, filter, places),
    targets: await targets(answers, filter, places),
  };
}
