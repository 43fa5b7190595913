import { emptyElectionFilter, pollingDay, type ElectionFilter } from '../filters/election-filter';

/** Polling day of a row `e` of election_result. Votes for regional heads from 2015 on were one day a year. */
export const dayOf = `CASE WHEN e.election LIKE 'pilkada%' THEN 'pilkada-' || e.year
  WHEN e.round > 1 THEN 'psu-' || e.year ELSE 'pemilu-' || e.year END`;

const speakerOf = `CASE WHEN e.status IN ('kpu_recap', 'court_decision') THEN 'recap'
  WHEN e.status = 'kpu_provisional' THEN 'provisional' WHEN e.status LIKE 'kpu%' THEN 'kpu' ELSE 'other' END`;

/** A stated figure that may stand in a ranking: no target, no tally of a party or blog, no division of our own. */
export const ranked = `e.rankable AND e.confidence <> 'computed' AND e.year >= 2015`;

/** Conditions of the elections explorer on election_result `e` and its region `r`; the parameters are electionParams. */
export const electionWhere = `
  ($1::VARCHAR IS NULL OR e.region = $1)
  AND ($2::VARCHAR IS NULL OR r.province = $2)
  AND ($3::VARCHAR IS NULL OR r.island_group = $3)
  AND ($4::VARCHAR IS NULL OR ${dayOf} = $4)
  AND ($5::VARCHAR IS NULL OR ${speakerOf} = $5)`;

export function electionParams(filter: ElectionFilter) {
  return [filter.region, filter.province, filter.island, pollingDay(filter), filter.said];
}

/** Filters that the tests of every elections query run. */
export const electionExamples: ElectionFilter[] = [
  emptyElectionFilter,
  { ...emptyElectionFilter, region: '16.10' },
  { ...emptyElectionFilter, province: '16', day: 'pilkada-2024' },
  { ...emptyElectionFilter, island: 'Sulawesi', said: 'recap', day: 'situng-2019-pilpres' },
];
