import { conflictSubjects } from '$lib/filters/conflict-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { ConflictListRow } from '$lib/queries/conflict-list';
import type { RegionPlacesRow } from '$lib/queries/region-places';

/** The fields of the explorer's filter with all values that occur. */
export function filterFields(conflicts: ConflictListRow[], provinces: { value: string; text: string }[]) {
  const choices = (group: string, keys: readonly string[]) =>
    keys.map((value) => ({ value, text: term(group, value) }));
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))].sort();
  return [
    { name: 'about', label: m.conflicts_filter_about(), choices: choices('about', conflictSubjects) },
    { name: 'kind', label: m.conflicts_filter_kind(), choices: choices('conflict', kinds) },
    { name: 'province', label: m.conflicts_filter_province(), choices: provinces },
  ];
}

/** Provinces with a difference. */
export function provincesOf(conflicts: Pick<ConflictListRow, 'province'>[], places: RegionPlacesRow[]) {
  const named = new Set(conflicts.map(({ province }) => province));
  return places.flatMap(({ code, full_name: text }) => (named.has(code) ? [{ value: code, text }] : []));
}
