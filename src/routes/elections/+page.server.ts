import { ask } from '$lib/database/ask.server';
import { emptyElectionFilter } from '$lib/filters/election-filter';
import { electionCostList } from '$lib/queries/election-cost-list';
import { tilePlaces } from '$lib/queries/tile-places';
import { turnoutAnswers } from './answers';
import { packPlaces } from './places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const costs = await ask(electionCostList, { year: 2024, province: null, island: null });
  const grants = costs.filter(({ basis }) => basis === 'grant_agreement');
  return {
    first: await turnoutAnswers(ask, emptyElectionFilter),
    packed: packPlaces(await ask(tilePlaces, {})),
    grants: { count: grants.length, highest: grants[0] ?? null },
  };
};
