import { describe, expect, test } from 'vitest';
import { unmarked } from '../rule';
import type { Span } from '../span';
import { tokenize } from '../tokens/tokenize';
import { takings, valueRules } from './find-values';

describe.each(valueRules.map((rule) => [rule.id, rule] as const))('%s', (id, { example, counterexample }) => {
  test('finds what its example marks', () => {
    const { text, spans } = unmarked(example);
    expect(foundBy(id, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  test('finds nothing in its counter-example', () => {
    expect(foundBy(id, unmarked(counterexample).text)).toEqual([]);
  });
});

test('each rule has an id of its own', () => {
  const ids = valueRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** The words of a rule's values, or of what it takes without value. */
function foundBy(id: string, text: string): string[] {
  return takings(text, tokenize(text))
    .filter(({ rule }) => rule.id === id)
    .flatMap((taking): Span[] => (id.startsWith('none.') ? [taking] : taking.values))
    .map(({ start, end }) => text.slice(start, end));
}
