import { ask, askOwn } from '$lib/database/ask.server';
import type { Query } from '$lib/database/query';
import { readManifest } from '$lib/database/node.server';
import { inLocale } from '$lib/i18n/in-locale';
import { conflictList } from '$lib/queries/conflict-list';
import { datasetIndex } from '$lib/queries/dataset-index';
import type { Owned } from '$lib/queries/owned';
import type { PageSource } from '$lib/queries/page-source';
import { pageSources } from '$lib/queries/page-sources';
import { regionActivities } from '$lib/queries/region-activities';
import { regionBudgetLines } from '$lib/queries/region-budget-lines';
import { regionElections } from '$lib/queries/region-elections';
import type { RegionFilter } from '$lib/queries/region-filter';
import { regionIndicators } from '$lib/queries/region-indicators';
import { regionOfficials } from '$lib/queries/region-officials';
import { regionProfile } from '$lib/queries/region-profile';
import { regionSources } from '$lib/queries/region-sources';
import { regionSpending } from '$lib/queries/region-spending';
import { regionTurnout } from '$lib/queries/region-turnout';
import { regionVisits } from '$lib/queries/region-visits';
import { error } from '@sveltejs/kit';
import { citedSources } from './cited-sources';
import { budgetLines, eventLines, indicatorLines, leaderLines, missingWords, voteLines } from './report';
import type { PageServerLoad } from './$types';

/** The published table of population and area. */
const regionsTable = 'regions-2025';

let sources: Map<string, PageSource> | undefined;

export const load: PageServerLoad = async ({ params }) => {
  const own = <Row>(query: Query<RegionFilter, Owned<Row>>) => askOwn(query, { region: null }, params.code);
  sources ??= new Map((await ask(pageSources, null)).map((source) => [source.id, source]));
  const [[region], officials, visits, activities, budget, elections, turnout, spending, indicators, all] =
    await Promise.all([
      own(regionProfile),
      own(regionOfficials),
      own(regionVisits),
      own(regionActivities),
      own(regionBudgetLines),
      own(regionElections),
      own(regionTurnout),
      own(regionSpending),
      own(regionIndicators),
      own(regionSources),
    ]);
  if (!region) error(404, `unknown region: ${params.code}`);
  const [conflicts, datasets] = await Promise.all([ask(conflictList, null), ask(datasetIndex, {})]);
  const population = datasets.find(({ id }) => id === regionsTable);
  const lines = {
    leaders: leaderLines(officials),
    budget: budgetLines(spending, budget, region.population),
    votes: voteLines(turnout, elections),
    events: eventLines(visits, activities),
    indicators: indicatorLines(indicators),
  };
  const cited = citedSources(
    [[population?.source ?? ''], ...Object.values(lines).flatMap((part) => part.map((line) => line.sources))],
    sources,
  );
  const listed = new Set(cited.map(({ id }) => id));
  return {
    region,
    ...lines,
    otherBudget: budget.length,
    visits: visits.length,
    hosted: visits.filter(({ side }) => side === 'host').length,
    activities: activities.length,
    conflicts: conflicts.filter(({ region: code }) => code === region.code).length,
    missing: missingWords(region, { officials, spending, turnout, visits, activities }),
    population: population && {
      source: population.source,
      title: inLocale(population.title, population.judul),
    },
    sources: cited,
    moreSources: all.filter(({ id }) => !listed.has(id)).length,
    created: readManifest().created,
  };
};
