import { beforeAll, expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/extract/read-lexicon';
import { grammar } from '../extract/extract';
import type { Lexicon } from '../extract/lexicon';
import { articleFromText } from '../extract/text/article-from-text';
import { recordFiles } from '../schema/records';
import { contribution } from './contribution';
import { highlights } from './highlight';
import { decisionKey } from './review';
import type { Decision, DeskArticle } from './work';

// invented, as its last sentence says
const long = 'Uraian panjang yang tidak membuktikan apa pun. '.repeat(20);
const text = `DPRD Kabupaten Ogan Ilir Pelajari Layanan Terpadu di Karanganyar

INDRALAYA - Rombongan DPRD Kabupaten Ogan Ilir dipimpin Ketua Komisi II Budi Karangan melakukan kunjungan kerja ke DPRD Kabupaten Karanganyar, Kamis (8/9/2022). ${long}

Dalam APBD Kabupaten Ogan Ilir 2022, belanja modal Rp 210,5 miliar. Artikel ini rekaan.`;

let lexicon: Lexicon;
let article: DeskArticle;

beforeAll(async () => {
  lexicon = await readLexicon();
  const {
    mentions,
    proposals,
    extractor,
    article: read,
  } = grammar(lexicon)(
    articleFromText(text, { url: 'https://berita.example/layanan', published: '2022-09-09' }),
  );
  article = {
    id: 'a'.repeat(64),
    added: '2026-11-26T10:00:00.000Z',
    file: null,
    extractor,
    article: read,
    highlights: highlights(mentions),
    proposals,
  };
});

function decided(state: Decision['state'], change: Partial<Decision> = {}): Map<string, Decision> {
  const at = '2026-11-26T10:00:00.000Z';
  return new Map(
    article.proposals.map(({ id }) => [
      decisionKey(article.id, id),
      { article: article.id, proposal: id, state, of: null, corrected: null, revision: 1, at, ...change },
    ]),
  );
}

test('accepted facts are records of the schema behind their source, rejected and open ones are not there', () => {
  expect(article.proposals.length).toBeGreaterThan(2);
  const { lines, left } = contribution([article], decided('accepted'), { lexicon, publishers: [] });
  expect(left).toEqual([]);
  const schemas = Object.values(recordFiles).map(
    ({ path, schema }) => [path.replace(/^(facts|reference)\/|\.(jsonl|csv)$/g, ''), schema] as const,
  );
  const records = lines.filter(({ file }) => file !== 'evidence');
  expect(records.slice(0, 2).map(({ file }) => file)).toEqual(['publishers', 'sources']);
  for (const { file, record } of records) {
    const schema = schemas.find(([name]) => name === file)?.[1];
    expect([file, schema?.safeParse(record).success]).toEqual([file, true]);
  }
  for (const state of ['open', 'rejected', 'duplicate'] as const)
    expect(contribution([article], decided(state), { lexicon, publishers: [] }).lines).toEqual([]);
});

test('the article is not in it: quotes of at most 200 characters, its hash and its address', () => {
  const { lines } = contribution([article], decided('accepted'), { lexicon, publishers: [] });
  const written = JSON.stringify(lines);
  expect(written).toContain(article.id);
  expect(written).toContain('https://berita.example/layanan');
  expect(written).not.toContain('Uraian panjang yang tidak membuktikan apa pun. Uraian');
  const quotes = [...written.matchAll(/"exact":"([^"]*)","prefix":"([^"]*)","suffix":"([^"]*)"/g)];
  expect(quotes.length).toBeGreaterThan(10);
  for (const [, ...parts] of quotes) expect(parts.join('').length).toBeLessThanOrEqual(200);
});

test('a fact that lacks what the dataset needs is left, with the names of what it lacks', () => {
  const [budget] = article.proposals.filter(({ kind }) => kind === 'budget');
  const { stage, ...values } = budget?.values ?? {};
  expect(stage).toBeDefined();
  const decisions = new Map(
    [...decided('rejected')].map(([key, decision]) => [
      key,
      decision.proposal === budget?.id
        ? { ...decision, state: 'accepted' as const, corrected: { values, persons: [] } }
        : decision,
    ]),
  );
  const { lines, left } = contribution([article], decisions, { lexicon, publishers: [] });
  expect(lines).toEqual([]);
  expect(left.map(({ missing }) => missing)).toEqual([['stage']]);
});
