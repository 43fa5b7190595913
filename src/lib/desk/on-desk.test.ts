import { expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/extract/read-lexicon';
import { grammar } from '../extract/extract';
import { articleFromText } from '../extract/text/article-from-text';
import { onDesk, readAgain, withProposals } from './on-desk';

const read = grammar(await readLexicon());
// invented
const text = 'Dalam APBD Kabupaten Pati 2025, belanja modal Rp 210,5 miliar dan belanja hibah Rp 12 miliar.';
const extraction = read(articleFromText(text));
const [modal, hibah] = extraction.proposals;
const at = { id: 'a'.repeat(64), file: null, added: '2026-11-26T10:00:00.000Z' };
const extractor = 'endpoint kecil';

test('what a model proposed stays when the grammar reads the article again', () => {
  if (!modal || !hibah) throw new Error('the grammar reads two amounts');
  const known = onDesk({ ...extraction, proposals: [modal] }, at);
  const asked = withProposals(known, [modal, hibah], { extractor });
  expect(asked.extractor).toBe('grammar + endpoint kecil');
  expect(asked.proposals.map(({ rule }) => rule)).toEqual([modal.rule, extractor]);
  expect(withProposals(asked, [], { extractor }).extractor).toBe(asked.extractor);

  const again = readAgain({ ...extraction, proposals: [modal] }, asked);
  expect(again.proposals.map(({ id, rule }) => [id, rule])).toEqual([
    [modal.id, modal.rule],
    [hibah.id, extractor],
  ]);
  expect(again.extractor).toBe(asked.extractor);
});
