import { group } from 'd3';
import type { Membership } from '../../src/lib/schema/membership';
import { nameWords } from './name-key';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';
import { isOneWord, isSameHolder, isShortForm } from './same-person';

/** Posts that one person holds must not name two. */
export function checkPersonsTwice(facts: ParsedFacts): Problem[] {
  // whichever rule joins two names, they begin alike
  const alike = group(facts.records.officials, ({ name }) => nameWords(name)[0]);
  return [...alike.values()].flatMap((posts) =>
    posts.flatMap((post, index) => {
      const other = posts
        .slice(0, index)
        .find((earlier) => earlier.person !== post.person && isOnePerson(earlier, post));
      if (!other) return [];
      const value = `${post.name} is ${other.person} and ${post.person}`;
      return [problem(facts.placeOf(post), 'one person twice', value, 'keep one of them')];
    }),
  );
}

function isOnePerson(one: Membership, other: Membership): boolean {
  return isShortForm(one, other) || (!isOneWord(one.name) && isSameHolder(one, other));
}
