import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { grammar } from '../extract';
import type { Proposal } from '../proposal';
import { unmarked } from '../rule';
import { gazetteerRules } from '../gazetteer/rules';
import { personRules } from '../persons/rules';
import { articleFromText } from '../text/article-from-text';
import { readArticle } from '../text/read-article';
import { valueRules } from '../values/find-values';
import { activityRules } from './activities';
import { frameRules, type FrameRule } from './frame-rules';
import { visitRules } from './visits/visit-words';

const articles = fileURLToPath(new URL('../gold/articles', import.meta.url));
const read = grammar(await readLexicon());
const proposals = (text: string, published: string | null = null) =>
  read(articleFromText(text, { published })).proposals;

describe.each([...visitRules, ...activityRules])('$id', ({ id, example, counterexample }) => {
  test('finds its words in its example', () => {
    const { text, spans } = unmarked(example);
    const found = proposals(text).find((proposal) => proposal.rule === id);
    const said = found?.values[found.kind === 'visit' ? 'type' : 'kind']?.evidence[0];
    expect(said && { start: said.start, end: said.end }).toEqual(spans[0]);
  });

  test('finds nothing in its counter-example', () => {
    expect(proposals(counterexample).filter(({ kind }) => kind === 'visit' || kind === 'activity')).toEqual(
      [],
    );
  });
});

describe.each(frameRules)('$id', ({ id, value, example, counterexample, published }) => {
  test('proves a value by the words that are marked', () => {
    const { text, spans } = unmarked(example);
    const found = valuesOf(proposals(text, published), value, id).map(({ start, end }) => ({ start, end }));
    expect(found).toContainEqual(spans[0]);
  });

  test('is no rule of its counter-example', () => {
    expect(valuesOf(proposals(counterexample, published), value, id)).toEqual([]);
  });
});

test('every value of the articles for development has a rule that is listed', () => {
  const listed = new Set(
    [...visitRules, ...activityRules, ...frameRules, ...gazetteerRules, ...personRules, ...valueRules].map(
      ({ id }) => id,
    ),
  );
  const used = new Set<string>();
  for (const name of readdirSync(articles)) {
    for (const proposal of read(readArticle(readFileSync(join(articles, name)), name)).proposals) {
      used.add(proposal.rule);
      for (const slot of Object.values(proposal.values)) used.add(slot.rule);
      for (const { name: person, post, region } of proposal.persons)
        for (const slot of [person, post, region]) if (slot) used.add(slot.rule);
    }
  }
  expect([...used].filter((id) => !listed.has(id))).toEqual([]);
}, 60_000);

/** Where the values of one field stand that have a rule, or whose record has it. */
function valuesOf(found: Proposal[], value: FrameRule['value'], id: string) {
  const [kind, field = ''] = value.split('.');
  return found.flatMap((proposal) => {
    const slot = proposal.values[field];
    const isRule = slot !== undefined && proposal.kind === kind && [slot.rule, proposal.rule].includes(id);
    return isRule ? [slot.evidence[0]] : [];
  });
}
