import { expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { grammar } from '../extract';
import { articleFromText } from '../text/article-from-text';
import { sourceRecord } from './source-record';
import { toRecords } from './to-records';

const lexicon = await readLexicon();

test('what the schema demands and the article lacks is named, and nothing is made up', () => {
  // invented
  const { article, proposals } = grammar(lexicon)(
    articleFromText('Belanja modal Kabupaten Pati Rp 210,5 miliar.'),
  );
  const source = sourceRecord(
    { id: 'a'.repeat(64), meta: article.meta, retrieved: '2026-11-26' },
    'berita.example',
  );
  const { records, left } = toRecords(proposals, { source, lexicon });
  expect(records).toEqual([]);
  expect(left.map(({ missing }) => missing)).toEqual([['fiscal_year', 'stage']]);
});
