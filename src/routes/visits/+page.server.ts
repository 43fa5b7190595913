import { ask } from '$lib/database/ask.server';
import { emptyVisitFilter } from '$lib/filters/visit-filter';
import { regionIndex } from '$lib/queries/region-index';
import { visitsByHost } from '$lib/queries/visits-by-host';
import { visitsByMonth } from '$lib/queries/visits-by-month';
import { visitsByTopic } from '$lib/queries/visits-by-topic';
import { visitsCoverage } from '$lib/queries/visits-coverage';
import { visitsList } from '$lib/queries/visits-list';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [[coverage], months, hosts, topics, list, regions] = await Promise.all([
    ask(visitsCoverage, emptyVisitFilter),
    ask(visitsByMonth, emptyVisitFilter),
    ask(visitsByHost, emptyVisitFilter),
    ask(visitsByTopic, emptyVisitFilter),
    ask(visitsList, emptyVisitFilter),
    ask(regionIndex, {}),
  ]);
  if (!coverage) error(500, 'no visits');
  const visited = new Set(list.flatMap((visit) => [visit.guest_region, visit.host_region]));
  return {
    first: { coverage, months, hosts, topics, list },
    provinces: regions
      .filter(({ code, province }) => code === province)
      .map(({ code, name }) => ({ code, name })),
    regions: regions
      .filter(({ code }) => visited.has(code))
      .map(({ code, full_name }) => ({ code, name: full_name })),
    types: [...new Set(list.map(({ type }) => type))].sort(),
    topics: topics.map(({ topic }) => topic),
  };
};
