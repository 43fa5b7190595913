import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/extract/read-lexicon';
import type { Article } from './article';
import { grammar } from './extract';
import { ExtractError } from './extract-error';
import type { Extraction } from './proposal';
import type { Evidence } from './span';
import { articleFromText } from './text/article-from-text';
import { readArticle } from './text/read-article';

const read = grammar(await readLexicon());

/** All words that an extraction rests on. */
function evidenceOf({ proposals }: Extraction): Evidence[] {
  return proposals.flatMap(({ values, persons, flags }) => [
    ...Object.values(values).flatMap(({ evidence }) => evidence),
    ...persons.flatMap(({ name, post, region }) =>
      [name, post, region].flatMap((slot) => slot?.evidence ?? []),
    ),
    ...flags.flatMap(({ evidence }) => evidence),
  ]);
}

function expectExact(extraction: Extraction): void {
  const { text, masks } = extraction.article;
  for (const { start, end, exact } of evidenceOf(extraction)) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(exact);
    expect(masks.filter((mask) => mask.start < end && start < mask.end)).toEqual([]);
  }
}

// invented, in the form of the article that Sorot began with
const visit = `Pati, kabarpantura.example – Bupati Pati Sadewa Kusnadi bersama Ketua Komisi C DPRD Pati Hartini, SE, M.M dan Anggota Komisi C DPRD Pati Wagiman, SH serta OPD terkait dalam kunjungan kerja ke Kabupaten Tuban, Jawa Timur yang di sambut langsung oleh Bupati Tuban, Drs. H. Sumarsono, M.Si. yang di dampingi wakil ketua DPRD Tuban, Lilik Hartono serta asisten.
Rombongan diterima di Sari Laut Resto, Tuban
Kunjungan terkait study tiru pelaksanaan Mal Pelayanan Publik (MPP).
More Stories
Anggaran Pilkada Rembang Rp 40 Miliar, Partisipasi Hanya 61,2 Persen`;

describe('an article on a visit', () => {
  const { proposals } = read(articleFromText(visit));
  const found = proposals.filter(({ kind }) => kind === 'visit');

  test('is one visit with both sides, persons, venue and topic; headlines below it give nothing', () => {
    expect(found).toHaveLength(1);
    const values = Object.fromEntries(
      Object.entries(found[0]?.values ?? {}).map(([name, { value }]) => [name, value]),
    );
    expect(values).toMatchObject({
      guest_region: '33.18',
      host_region: '35.23',
      guest_body: 'Pemerintah Kabupaten Pati',
      host_body: 'Pemerintah Kabupaten Tuban',
      venue: 'Sari Laut Resto',
      topic: 'pelaksanaan Mal Pelayanan Publik (MPP)',
      topics: 'mpp',
    });
    expect(
      found[0]?.persons.map(({ role, name, post, region }) => [role, name.value, post?.value, region?.value]),
    ).toEqual([
      ['lead', 'Sadewa Kusnadi', 'Bupati', '33.18'],
      ['delegation', 'Hartini', 'Ketua Komisi C DPRD', '33.18'],
      ['delegation', 'Wagiman', 'Anggota Komisi C DPRD', '33.18'],
      ['host', 'Sumarsono', 'Bupati', '35.23'],
      ['host', 'Lilik Hartono', 'Wakil Ketua DPRD', '35.23'],
    ]);
    expect(new Set(proposals.map(({ kind }) => kind))).toEqual(new Set(['visit', 'official']));
  });

  test('has no date where none is printed, also when the day of publication is known', () => {
    expect(found[0]?.values['date']).toBeUndefined();
    const dated = read(articleFromText(visit, { published: '2022-09-09', published_basis: 'meta' }));
    expect(dated.proposals.find(({ kind }) => kind === 'visit')?.values['date']).toBeUndefined();
  });
});

describe('a day without its year', () => {
  const text = 'DPRD Kabupaten Pati kunjungan kerja ke DPRD Kabupaten Tuban, Kamis (8/9).';

  test('has no date where the day of publication is unknown', () => {
    expect(read(articleFromText(text)).proposals[0]?.values['date']).toBeUndefined();
  });

  test('is of the year of publication, and says so', () => {
    const { proposals } = read(articleFromText(text, { published: '2022-09-10', published_basis: 'meta' }));
    expect(proposals[0]?.values['date']).toMatchObject({ value: '2022-09-08', basis: 'derived' });
  });
});

test('every value of every gold article has its exact words, and none is from a masked part', () => {
  const folder = 'src/lib/extract/gold/articles';
  for (const file of readdirSync(folder)) {
    expectExact(read(readArticle(readFileSync(`${folder}/${file}`), file)));
  }
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Bupati Pati ',
      'Wakil Ketua DPRD Tuban, ',
      'H. Sumarsono, S.H., ',
      'APBD 2025 ',
      'Rp 1,6 triliun ',
      'semula ',
      'menjadi ',
      'kunjungan kerja ke ',
      'diterima ',
      'Kabupaten Tuban',
      ', Kamis (8/9/2022) ',
      'Partisipasi Pilkada 2024 ',
      '71,2 persen ',
      '1.000.000 pemilih ',
      'KPU ',
      'belanja modal ',
      '. ',
      '\n',
      ', ',
      'NPHD ',
      '“',
      '(',
      ')',
      '\u202e',
      'é',
      '👍 ',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
  );

  test('gives only values whose words stand in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const article = articleOf(pieces.join(''));
        if (article) expectExact(read(article));
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

/** null where there is no article in the text. */
function articleOf(text: string): Article | null {
  try {
    return articleFromText(text);
  } catch (error) {
    if (error instanceof ExtractError) return null;
    throw error;
  }
}
