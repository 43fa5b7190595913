import { electionCost } from '../../schema/election-cost';
import { electionResult } from '../../schema/election-result';
import { confidenceOf, recordIdOf, valueOf, type Contribution } from './contribution';
import { levelOf } from './level';

function scope({ proposal, regions }: Contribution) {
  const region = regions.get(String(valueOf(proposal, 'region')));
  return {
    election: valueOf(proposal, 'election') ?? undefined,
    year: valueOf(proposal, 'year') ?? undefined,
    round: 1,
    region: region?.code,
    place: region?.full_name,
    level: region && levelOf(region.type),
  };
}

/** Figures that the article does not give stay null. */
export function electionResultRecord(contribution: Contribution) {
  const { proposal, source } = contribution;
  const nullable = Object.fromEntries(
    Object.entries(electionResult.shape)
      .filter(([, schema]) => schema.safeParse(null).success)
      .map(([field]) => [field, valueOf(proposal, field)]),
  );
  return {
    file: 'elections' as const,
    result: electionResult.safeParse({
      ...nullable,
      id: recordIdOf('t', contribution),
      ...scope(contribution),
      status: 'news_stated',
      single_candidate: false,
      winner_parties: [],
      votes: {},
      checks: [],
      sources: [source.id],
      confidence: confidenceOf(proposal, ['region', 'election', 'year']),
    }),
  };
}

export function electionCostRecord(contribution: Contribution) {
  const { proposal, source } = contribution;
  const value = (field: string) => valueOf(proposal, field) ?? undefined;
  const basis = value('basis');
  return {
    file: 'election-costs' as const,
    result: electionCost.safeParse({
      id: recordIdOf('c', contribution),
      ...scope(contribution),
      component: value('component'),
      basis,
      instrument: basis === 'grant_agreement' ? 'hibah' : 'anggaran',
      stage_as_printed: null,
      amount_idr: value('amount_idr'),
      amount_min_idr: null,
      amount_max_idr: null,
      precision_idr: value('precision_idr'),
      returned_idr: null,
      spent_idr: null,
      realised_idr: null,
      other_amounts: {},
      sources: [source.id],
      confidence: confidenceOf(proposal, ['region', 'election', 'year']),
      note: null,
    }),
  };
}
