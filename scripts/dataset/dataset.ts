import type { Records } from '../../src/lib/schema/records';
import { canonicalValue, type CanonicalValue } from '../../src/lib/dataset/canonical';
import type { Claim } from '../../src/lib/dataset/claim';
import { claims } from '../../src/lib/dataset/claims';
import { foundConflicts, statedConflicts, type Conflict } from './conflicts';

export interface Dataset {
  records: Records;
  claims: Claim[];
  values: CanonicalValue[];
  conflicts: Conflict[];
}

/** Facts → all claims, one canonical value a question, and what differs beyond rounding. */
export function makeDataset(records: Records): Dataset {
  const all = claims(records);
  const groups = groupByKey(all);
  return {
    records,
    claims: all,
    values: [...groups.values()].map(canonicalValue).sort((a, b) => (a.key < b.key ? -1 : 1)),
    conflicts: [...foundConflicts(groups), ...statedConflicts(records.conflicts)].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  };
}

function groupByKey(all: Claim[]): Map<string, [Claim, ...Claim[]]> {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of all) {
    const group = groups.get(claim.key);
    if (group) group.push(claim);
    else groups.set(claim.key, [claim]);
  }
  return groups;
}
