import { ask, askOwn } from '$lib/database/ask.server';
import { eventParticipants } from '$lib/queries/event-participants';
import { latestEvents } from '$lib/queries/latest-events';
import { regionActivities } from '$lib/queries/region-activities';
import { regionElectionCosts } from '$lib/queries/region-election-costs';
import { regionIndex } from '$lib/queries/region-index';
import { regionMallLag } from '$lib/queries/region-mall-lag';
import { regionTurnout } from '$lib/queries/region-turnout';
import { tilePlaces } from '$lib/queries/tile-places';
import { totals } from '$lib/queries/totals';
import { visitProfile } from '$lib/queries/visit-profile';
import { error } from '@sveltejs/kit';
import { storyList } from './stories/story-list.server';
import type { PageServerLoad } from './$types';

/** What the project began with: one article of one region. */
const origin = {
  region: '16.10',
  visit: 'v-17cc8128f8',
  cost: 'c-pilkada_bupati-2024-16.10-kpu-apbd-p_2023-teropongbarat',
  recess: 'a-5eed000001',
  programme: 'a-68cd840419',
  year: 2024,
};

export const load: PageServerLoad = async () => {
  const [[counts], latest, regions, places] = await Promise.all([
    ask(totals, {}),
    ask(latestEvents, { limit: 8 }),
    ask(regionIndex, {}),
    ask(tilePlaces, {}),
  ]);
  if (!counts) error(500, 'no totals');
  const facts = new Map(regions.map((region) => [region.code, region.facts]));
  return {
    totals: counts,
    latest,
    story: await originStory(),
    stories: (await storyList()).map(({ slug, title }) => ({ slug, title })),
    // a region without a fact is one that no article was found for, not one with nothing
    coverage: places
      .filter(({ code }) => code.length > 2)
      .map((place) => ({ ...place, value: facts.get(place.code) || null })),
  };
};

async function originStory() {
  const [[visit], people, [lag], turnout, costs, activities] = await Promise.all([
    askOwn(visitProfile, { id: null }, origin.visit),
    askOwn(eventParticipants, { id: null }, origin.visit),
    askOwn(regionMallLag, { region: null }, origin.region),
    askOwn(regionTurnout, { region: null }, origin.region),
    askOwn(regionElectionCosts, { region: null }, origin.region),
    askOwn(regionActivities, { region: null }, origin.region),
  ]);
  const cost = costs.find(({ id }) => id === origin.cost);
  const recess = activities.find(({ id }) => id === origin.recess);
  const programme = activities.find(({ id }) => id === origin.programme);
  if (!visit || !lag || !cost || !recess || !programme) error(500, 'a record of the first story is gone');
  return {
    region: origin.region,
    visit: { id: visit.id, date: visit.date, host: visit.host, topic: visit.topic },
    people,
    lag,
    cost,
    turnout: turnout.filter(({ year, election }) => year === origin.year && election.startsWith('pilkada')),
    recess,
    programme,
  };
}
