import { ascending } from 'd3';
import type { Membership } from '../../src/lib/schema/membership';
import { firstDay, lastDay } from '../../src/lib/dataset/event-dates';
import { nameKey, nameWords } from './name-key';
import { familyOf } from './post-family';

/**
 * Two posts of one name in one place are held by one person where the posts go together: the name has two words or
 * more, and the posts are of one family or lie near in time. One word is enough only for one and the same post.
 */
export function isSameHolder(one: Membership, other: Membership): boolean {
  if (nameKey(one.name) !== nameKey(other.name) || !isSamePlace(one, other)) return false;
  if (isOneWord(one.name)) return one.role === other.role && familyOf(one) === familyOf(other);
  return familyOf(one) === familyOf(other) || areNear(one, other);
}

/** "National" is no place of its own: there, both posts must be in one body. */
function isSamePlace(one: Membership, other: Membership): boolean {
  if (one.region !== null) return one.region === other.region;
  return other.region === null && one.organization !== null && one.organization === other.organization;
}

export function isOneWord(name: string): boolean {
  return nameWords(name).length === 1;
}

/** Less than half a term, so that the posts lie in one term or in terms that adjoin. */
const yearsBetween = 2;

/** A secretary who becomes acting regent: the posts overlap, or what is seen of them is not far apart. */
function areNear(one: Membership, other: Membership): boolean {
  const [earlier, later] = [seen(one), seen(other)].sort((a, b) => ascending(a?.first, b?.first));
  return earlier !== undefined && later !== undefined && later.first <= yearsLater(earlier.last);
}

/** First and last day on which the holder stood in the post, as far as pages tell. */
function seen({ start, end, as_of, terms }: Membership): { first: string; last: string } | undefined {
  const dates = [start, end, ...as_of, ...terms.flatMap((term) => [term.start, term.end])].filter(
    (date) => date !== null,
  );
  const first = dates.map(firstDay).sort(ascending)[0];
  const last = dates.map(lastDay).sort(ascending).at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function yearsLater(day: string): string {
  return `${Number(day.slice(0, 4)) + yearsBetween}${day.slice(4)}`;
}
