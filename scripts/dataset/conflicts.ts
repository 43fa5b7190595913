import { createHash } from 'node:crypto';
import type { StatedConflict } from '../../src/lib/schema/stated-conflict';
import { disagree } from '../../src/lib/dataset/canonical';
import type { Claim } from '../../src/lib/dataset/claim';

export interface Conflict {
  id: string;
  /** Key of the canonical value, where the build found the difference. */
  key: string | null;
  origin: 'found' | 'stated';
  subject: string | null;
  region: string | null;
  field: string;
  kind: 'between_sources' | 'within_source' | 'between_ballots' | 'weekday_vs_calendar';
  /** Largest minus smallest, in the unit of the field; null for texts. */
  spread: number | null;
  note: string | null;
  /** Records that carry the values. */
  records: string[];
  /** `nilai`: the value in Indonesian, where it has English words. */
  values: { value: string; nilai: string | null; record: string | null; sources: string[] }[];
}

/** Differences beyond rounding among claims of one value. */
export function foundConflicts(groups: Map<string, Claim[]>): Conflict[] {
  return [...groups.values()]
    .map((claims) => claims.filter((claim) => !claim.doubtful))
    .filter(disagree)
    .map(conflictOf);
}

export function statedConflicts(records: StatedConflict[]): Conflict[] {
  return records.map(({ id, subject, records: ids, region, field, kind, values, note }) => ({
    id,
    key: null,
    origin: 'stated',
    subject,
    region,
    field,
    kind,
    spread: spread(values.map(({ value }) => Number(value))),
    note,
    records: ids,
    values,
  }));
}

function conflictOf(claims: Claim[]): Conflict {
  const [first] = claims;
  if (!first) throw new Error('conflict without claims');
  return {
    id: `x-${createHash('sha1').update(first.key).digest('hex').slice(0, 10)}`,
    key: first.key,
    origin: 'found',
    subject: null,
    region: first.region,
    field: first.field,
    kind: kindOf(claims),
    spread: spread(claims.map(({ value }) => value)),
    note: null,
    records: claims.map(({ record }) => record),
    values: claims.map(({ value, record, sources }) => ({
      value: String(value),
      nilai: null,
      record,
      sources,
    })),
  };
}

function kindOf(claims: Claim[]): Conflict['kind'] {
  const ballots = new Set(claims.map(({ ballot }) => ballot));
  if (
    ballots.size > 1 &&
    [...ballots].every((ballot) => !disagree(claims.filter((claim) => claim.ballot === ballot)))
  ) {
    return 'between_ballots';
  }
  return new Set(claims.flatMap(({ sources }) => sources)).size === 1 ? 'within_source' : 'between_sources';
}

function spread(values: number[]): number | null {
  return values.every(Number.isFinite) ? Math.max(...values) - Math.min(...values) : null;
}
