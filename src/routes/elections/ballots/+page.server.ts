import { ask } from '$lib/database/ask.server';
import { emptyElectionFilter } from '$lib/filters/election-filter';
import { tilePlaces } from '$lib/queries/tile-places';
import { ballotsAnswers } from '../answers';
import { packPlaces } from '../places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  first: await ballotsAnswers(ask, emptyElectionFilter),
  packed: packPlaces(await ask(tilePlaces, {})),
});
