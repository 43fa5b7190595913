import { conflictSubjects, type ConflictFilter } from '../filters/conflict-filter';
import { without } from '../filters/filter-url';
import type { ConflictListRow } from '../queries/conflict-list';
import { counts } from './counts';

export type ConflictSubject = (typeof conflictSubjects)[number];

const votes = new Set([
  'voted',
  'registered_voters',
  'valid',
  'invalid',
  'abstained',
  'winner_votes',
  'polling_stations',
]);
const dates = new Set(['date', 'end date', 'weekday', 'year']);

/** What a conflict is about, by the field on which its values differ. */
export function subjectOf(field: string): ConflictSubject {
  if (field === 'turnout_pct') return 'turnout';
  if (field === 'amount_idr') return 'amount';
  if (votes.has(field)) return 'votes';
  if (dates.has(field)) return 'date';
  return field === 'name' || field === 'name spelling' ? 'name' : 'other';
}

/** What the list of conflicts shows under a filter: each count is filtered by every clause but its own. */
export function conflictViews(conflicts: ConflictListRow[], filter: ConflictFilter) {
  const order = (row: ConflictListRow) => conflictSubjects.indexOf(subjectOf(row.field));
  return {
    // the query has the widest first; those of one subject stay together, because their units are alike
    selected: select(conflicts, filter).sort((a, b) => order(a) - order(b)),
    subjects: counts(select(conflicts, without(filter, 'about')), ({ field }) => [subjectOf(field)]),
    kinds: counts(select(conflicts, without(filter, 'kind')), ({ kind }) => [kind]),
  };
}

export type ConflictViews = ReturnType<typeof conflictViews>;

function select(conflicts: ConflictListRow[], { about, kind, province }: ConflictFilter): ConflictListRow[] {
  return conflicts.filter(
    (row) =>
      (about === null || subjectOf(row.field) === about) &&
      (kind === null || row.kind === kind) &&
      (province === null || row.province === province),
  );
}
