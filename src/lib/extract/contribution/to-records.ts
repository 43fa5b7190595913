import type { Source } from '../../schema/source';
import type { Lexicon } from '../lexicon';
import type { Proposal } from '../proposal';
import { activityRecord } from './activity-record';
import { budgetRecord } from './budget-record';
import type { Contributed, Contribution } from './contribution';
import { electionCostRecord, electionResultRecord } from './election-records';
import { officialRecords } from './official-records';
import { visitRecord } from './visit-record';

/**
 * Accepted proposals as records of the project's schema, with ids that depend on the source and the place of the words.
 * A proposal that lacks what its schema demands is told in `left` with the names of what is missing.
 */
export function toRecords(
  proposals: Proposal[],
  { source, lexicon }: { source: Source; lexicon: Lexicon },
): { records: Contributed[]; left: { proposal: Proposal; missing: string[] }[] } {
  const regions = new Map(lexicon.regions.map((region) => [region.code, region]));
  const records: Contributed[] = [];
  const left: { proposal: Proposal; missing: string[] }[] = [];
  for (const proposal of proposals) {
    const made = recordsOf({ proposal, source, regions });
    const missing = made.flatMap(({ result }) =>
      result.success ? [] : result.error.issues.map(({ path }) => path.join('.')),
    );
    if (missing.length > 0) left.push({ proposal, missing: [...new Set(missing)] });
    else {
      for (const { file, result } of made) {
        if (result.success && !records.some(({ record }) => record.id === result.data.id))
          records.push({ file, record: result.data });
      }
    }
  }
  return { records, left };
}

function recordsOf(contribution: Contribution) {
  switch (contribution.proposal.kind) {
    case 'visit':
      return [visitRecord(contribution)];
    case 'official':
      return officialRecords(contribution);
    case 'activity':
      return [activityRecord(contribution)];
    case 'budget':
      return [budgetRecord(contribution)];
    case 'election_result':
      return [electionResultRecord(contribution)];
    case 'election_cost':
      return [electionCostRecord(contribution)];
  }
}
