import { group } from 'd3';
import { nameKey } from './name-key';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';
import { isOneWord, isSameHolder } from './same-person';

/** Posts that one person holds must not name two. */
export function checkPersonsTwice(facts: ParsedFacts): Problem[] {
  const fullNames = facts.records.officials.filter(({ name }) => !isOneWord(name));
  return [...group(fullNames, ({ name }) => nameKey(name)).values()].flatMap((posts) =>
    posts.flatMap((post, index) => {
      const other = posts
        .slice(0, index)
        .find((earlier) => earlier.person !== post.person && isSameHolder(earlier, post));
      if (!other) return [];
      const value = `${post.name} is ${other.person} and ${post.person}`;
      return [problem(facts.placeOf(post), 'one person twice', value, 'keep one of them')];
    }),
  );
}
