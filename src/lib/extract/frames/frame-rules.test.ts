import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { grammar } from '../extract';
import { unmarked } from '../rule';
import { articleFromText } from '../text/article-from-text';
import { activityRules } from './activities';
import { visitRules } from './visits/visit-words';

const read = grammar(await readLexicon());
const proposals = (text: string) => read(articleFromText(text)).proposals;

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
