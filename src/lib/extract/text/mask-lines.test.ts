import { describe, expect, test } from 'vitest';
import { unmarked } from '../rule';
import { linkRules } from './link-rules';
import { maskLines } from './mask-lines';
import { pageRules } from './page-rules';
import { sectionRules } from './section-rules';

const rules = [...sectionRules, ...linkRules, ...pageRules];

describe('every rule masks what its example marks and nothing of its counter-example', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const { text, spans } = unmarked(rule.example);
    expect(masked(text, [rule])).toEqual(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('\n')
        .split('\n'),
    );
    expect(masked(rule.counterexample, [rule])).toEqual([]);
  });

  test('by one name each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

function masked(text: string, only = rules): string[] {
  const lines = text.split('\n');
  return maskLines(lines, [], only).map(({ line, start, end }) => lines[line]?.slice(start, end) ?? '');
}
