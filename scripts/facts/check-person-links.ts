import { group } from 'd3';
import type { Membership } from '../../src/lib/schema/membership';
import type { Person } from '../../src/lib/schema/person';
import type { StatedConflict } from '../../src/lib/schema/stated-conflict';
import { carries, documentedSpellings } from './documented-spellings';
import { isNameExtension } from './name-extension';
import { nameKey } from './name-key';
import type { ParsedFacts } from './parsed-facts';
import { familyOf, isSingleHolder } from './post-family';
import { problem, type Problem } from './problem';
import { isSameHolder } from './same-person';

/**
 * Records are one person only where `linked_by` can be shown: one region, and from post to post the same name in posts
 * that go together, a documented spelling, or a longer form of the name in a post that one person holds.
 */
export function checkPersonLinks(facts: ParsedFacts): Problem[] {
  if (!facts.sound('persons', 'officials', 'conflicts')) return [];
  const { persons, officials, conflicts } = facts.records;
  const posts = group(officials, ({ person }) => person);
  return [
    ...persons.flatMap((person) => {
      const fault = linkFault(person, posts.get(person.id) ?? [], conflicts);
      const value = `${person.id} ${person.name}`;
      return fault ? [problem(facts.placeOf(person), fault.what, value, fault.remedy)] : [];
    }),
    ...unlistedNames(facts),
  ];
}

interface Fault {
  what: string;
  remedy: string;
}

function linkFault(person: Person, posts: Membership[], conflicts: StatedConflict[]): Fault | null {
  const by = `linked_by is ${person.linked_by}`;
  if (posts.length === 0)
    return { what: 'person without a post', remedy: 'remove it, or name it in officials' };
  if (person.linked_by === 'single_record')
    return posts.length === 1 ? null : { what: 'several posts', remedy: `${by}, so there must be one` };
  if (posts.length === 1) return { what: 'one post only', remedy: `${by}, so it must be single_record` };
  const regions = [...new Set(posts.map(({ region }) => region ?? 'national'))];
  if (regions.length > 1) return { what: 'linked across regions', remedy: `split it: ${regions.join(', ')}` };
  if (isJoined(posts, linkOf(person, conflicts))) return null;
  const held = posts.map(({ name, post }) => `${name} (${post})`).join(', ');
  return { what: 'link not shown', remedy: `${by}; split it: ${held}` };
}

type Link = (one: Membership, other: Membership) => boolean;

/** What `linked_by` lets join two posts; a plain namesake joins under every kind. */
function linkOf({ linked_by }: Person, conflicts: StatedConflict[]): Link {
  if (linked_by === 'same_name') return isSameHolder;
  const documented = linked_by === 'documented_variant' ? conflicts : [];
  return (one, other) =>
    isSameHolder(one, other) || isVariant(one, other, documented) || isVariant(other, one, documented);
}

/** Every post is reached from the first, over posts already reached. */
function isJoined(posts: Membership[], link: Link): boolean {
  const reached = posts.slice(0, 1);
  for (const post of reached) {
    reached.push(...posts.filter((other) => !reached.includes(other) && link(post, other)));
  }
  return reached.length === posts.length;
}

/** A documented spelling of the name, or a longer form of either in one post that one person holds. */
function isVariant(one: Membership, other: Membership, conflicts: StatedConflict[]): boolean {
  if (familyOf(one) !== familyOf(other)) return false;
  const spellings = documentedSpellings(one.name, one.region, conflicts);
  if (spellings.slice(1).some((spelling) => carries(spelling, other.name))) return true;
  return (
    one.role === other.role &&
    isSingleHolder(one) &&
    spellings.some((spelling) => isNameExtension(spelling, other.name))
  );
}

/** Posts and events name a person by one of its `names`. */
function unlistedNames(facts: ParsedFacts): Problem[] {
  const { persons, officials, visits, activities } = facts.records;
  const listed = new Map(persons.map(({ id, names }) => [id, new Set(names.map(nameKey))]));
  const uses = [
    ...officials.map((post) => ({ record: post, person: post.person, name: post.name })),
    ...[...visits, ...activities].flatMap((event) =>
      event.participants.map(({ person, name }) => ({ record: event, person, name })),
    ),
  ];
  return uses.flatMap(({ record, person, name }) => {
    const names = person === null ? undefined : listed.get(person);
    return names && !names.has(nameKey(name))
      ? [problem(facts.placeOf(record), `not a name of ${person}`, name, 'unlink it, or add it to names')]
      : [];
  });
}
