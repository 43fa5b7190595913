import type { ElectionFilter } from '$lib/filters/election-filter';
import type { TurnoutAnswers } from './answers';
import type { Places } from './places';
import { sourceGaps } from './source-gaps';
import { provinceMap, turnoutMap } from './turnout-map';

/** What the first page of the explorer shows under one filter. */
export async function turnoutShown(answers: TurnoutAnswers, filter: ElectionFilter, places: Places) {
  return {
    filter,
    answers,
    map: await turnoutMap(answers, filter, places),
    provinces: await provinceMap(answers, filter, places),
    gaps: await sourceGaps(answers, filter, places),
  };
}
