import { ask, askOwn } from '$lib/database/ask.server';
import type { Query } from '$lib/database/query';
import { emptyTimelineFilter } from '$lib/filters/timeline-filter';
import { asked } from '$lib/queries/asked';
import { costAndTurnout } from '$lib/queries/cost-and-turnout';
import { regionActivities } from '$lib/queries/region-activities';
import { regionBudgetLines } from '$lib/queries/region-budget-lines';
import { regionConflicts } from '$lib/queries/region-conflicts';
import { regionElectionCosts } from '$lib/queries/region-election-costs';
import { regionElections } from '$lib/queries/region-elections';
import type { Owned } from '$lib/queries/owned';
import type { RegionFilter } from '$lib/queries/region-filter';
import { regionIndex } from '$lib/queries/region-index';
import { regionMallLag } from '$lib/queries/region-mall-lag';
import { regionOfficials } from '$lib/queries/region-officials';
import { regionPeers } from '$lib/queries/region-peers';
import { regionProfile } from '$lib/queries/region-profile';
import { regionSources } from '$lib/queries/region-sources';
import { regionSpending } from '$lib/queries/region-spending';
import { regionTurnout } from '$lib/queries/region-turnout';
import { regionVisits } from '$lib/queries/region-visits';
import { timelineMarks } from '$lib/queries/timeline-marks';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await ask(regionIndex, {})).map(({ code }) => ({ code }));

export const load: PageServerLoad = async ({ params }) => {
  const events = { ...emptyTimelineFilter, region: params.code, from: '2014', unit: 'year' } as const;
  const own = <Row>(query: Query<RegionFilter, Owned<Row>>) => askOwn(query, { region: null }, params.code);
  const [[region], index, costs, ...rows] = await Promise.all([
    own(regionProfile),
    ask(regionIndex, {}),
    ask(costAndTurnout, { year: 2024 }),
    own(regionOfficials),
    own(regionVisits),
    own(regionActivities),
    own(regionBudgetLines),
    own(regionElections),
    own(regionElectionCosts),
    own(regionConflicts),
    own(regionSources),
    own(regionTurnout),
    own(regionSpending),
    ask(timelineMarks, events),
    own(regionMallLag),
    own(regionPeers),
  ]);
  if (!region) error(404, `unknown region: ${params.code}`);
  const [
    officials,
    visits,
    activities,
    budgetLines,
    elections,
    electionCosts,
    conflicts,
    sources,
    turnout,
    spending,
    timeline,
    [mallLag],
    peers,
  ] = rows;
  return {
    region,
    children:
      region.code === region.province
        ? index.filter(({ code, province }) => province === region.code && code !== region.code)
        : [],
    // the whole comparison is worth its bytes only beside a region that is in it
    costs: costs.some(({ region: code }) => code === region.code) ? costs : [],
    officials,
    visits,
    activities,
    budgetLines,
    elections,
    electionCosts,
    conflicts,
    sources,
    turnout,
    spending,
    timeline,
    timelineAsked: asked(timelineMarks, events),
    mallLag: mallLag ?? null,
    peers,
  };
};
