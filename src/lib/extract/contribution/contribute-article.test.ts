import { expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { grammar } from '../extract';
import { articleFromText } from '../text/article-from-text';
import { contributeArticle } from './contribute-article';

const lexicon = await readLexicon();
// invented
const article = articleFromText(
  `DPRD Pati Belajar Retribusi ke Tuban

TUBAN - Komisi B DPRD Kabupaten Pati melakukan kunjungan kerja ke DPRD Kabupaten Tuban, Selasa (4/3/2025).`,
  { url: 'https://berita.example/dprd-pati', publisher: 'Berita Rekaan' },
);
const page = { id: 'a'.repeat(64), meta: article.meta, retrieved: '2026-11-26' };

test.each([
  ['one that Sorot has is named as there', [{ publisher: 'berita.example', name: 'Berita' }], []],
  ['one that it does not have comes along', [], ['Berita Rekaan']],
])('the publisher: %s', (_, publishers, newPublishers) => {
  const { proposals } = grammar(lexicon)(article);
  const made = contributeArticle(page, proposals, { lexicon, publishers });
  expect(made.newPublishers).toEqual(newPublishers);
  expect(made.lines.filter(({ file }) => file === 'publishers')).toHaveLength(newPublishers.length);
  expect(made.lines.find(({ file }) => file === 'sources')?.record).toMatchObject({
    publisher: 'berita.example',
  });
});

test('an article without an accepted fact contributes nothing, not even itself', () => {
  expect(contributeArticle(page, [], { lexicon, publishers: [] })).toEqual({
    lines: [],
    left: [],
    newPublishers: [],
  });
});
