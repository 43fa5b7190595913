import type { Membership } from '../../src/lib/schema/membership';
import type { Records } from '../../src/lib/schema/records';
import { problem, type Problem } from './problem';

const singleHolder = new Set<Membership['role']>([
  'governor',
  'vice_governor',
  'regent',
  'vice_regent',
  'mayor',
  'vice_mayor',
  'council_chair',
  'regional_secretary',
  'council_secretary',
]);

/**
 * The rule by which records are one person: same region and family of posts, and the same name of at least two words,
 * or a spelling that a stated conflict documents, or a longer form of the name in the same single-holder post.
 */
export function checkPersons(records: Records, lines: number[], file: string): Problem[] {
  const posts = new Map<string, Membership[]>();
  for (const membership of records.officials) {
    posts.set(membership.person, [...(posts.get(membership.person) ?? []), membership]);
  }
  const documented = records.conflicts
    .filter(({ field }) => field === 'name spelling')
    .map(({ records: ids }) => new Set(ids));
  const problems = records.persons.flatMap((person, index) => {
    const fault = faultOf(person, posts.get(person.id) ?? [], documented);
    return fault
      ? [
          problem(
            file,
            lines[index] ?? 0,
            `${fault}: ${person.id} ${person.name}`,
            `linked_by says ${person.linked_by}`,
          ),
        ]
      : [];
  });
  return [...problems, ...twice(records, lines, file)];
}

function faultOf(
  person: Records['persons'][number],
  memberships: Membership[],
  documented: Set<string>[],
): string | null {
  if (memberships.length === 0) return 'person without a post';
  const names = new Set(memberships.map(({ name }) => letters(name)));
  if ([...names].some((name) => !person.names.some((known) => letters(known) === name)))
    return 'name not listed';
  if (memberships.length === 1)
    return person.linked_by === 'single_record' ? null : 'linked without a second record';
  if (new Set(memberships.map(({ region }) => region)).size > 1) return 'linked across regions';
  if (new Set(memberships.map(family)).size > 1) return 'linked across families of posts';
  switch (person.linked_by) {
    case 'single_record':
      return 'several records';
    case 'same_name':
      return names.size > 1 || words(person.name) < 2 ? 'not the same name of two words' : null;
    case 'name_extension':
      return memberships.some(({ role }) => !singleHolder.has(role)) ? 'not a single-holder post' : null;
    case 'documented_variant':
      return documented.some((ids) => memberships.filter(({ id }) => ids.has(id)).length > 1)
        ? null
        : 'no conflict documents the spelling';
  }
}

function twice(records: Records, lines: number[], file: string): Problem[] {
  const first = new Map<string, string>();
  const line = new Map(records.persons.map(({ id }, index) => [id, lines[index] ?? 0]));
  return records.officials.flatMap((membership) => {
    if (words(membership.name) < 2) return [];
    const key = `${letters(membership.name)}|${membership.region}|${family(membership)}`;
    const other = first.get(key) ?? membership.person;
    first.set(key, other);
    return other === membership.person
      ? []
      : [
          problem(
            file,
            line.get(membership.person) ?? 0,
            `one person twice: ${membership.name}`,
            `same as ${other}`,
          ),
        ];
  });
}

export function family({ role, post }: Pick<Membership, 'role' | 'post'>): string {
  if (/^(vice_)?(governor|regent|mayor)$/.test(role)) return 'head';
  if (/^council_(chair|vice_chair|organ_officer|member)$/.test(role)) return 'council';
  return role === 'other' ? `other: ${post.toLowerCase()}` : 'secretariat';
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function words(name: string): number {
  return name.split(/[^\p{L}']+/u).filter(Boolean).length;
}
