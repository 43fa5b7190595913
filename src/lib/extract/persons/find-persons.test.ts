import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../lexicon';
import { gazetteer } from '../gazetteer/gazetteer';
import { unmarked } from '../rule';
import { sentences } from '../tokens/sentences';
import { tokenize } from '../tokens/tokenize';
import { findPersons } from './find-persons';
import { personRules } from './rules';

const find = gazetteer(lexiconOfReference());

function persons(text: string) {
  const tokens = tokenize(text);
  return findPersons(text, tokens, sentences(text, tokens), find(text, tokens));
}

const printed = (text: string) => persons(text).map(({ start, end }) => text.slice(start, end));
const names = (text: string) => persons(text).map(({ name }) => name);

describe('every rule finds its example and leaves its counter-example', () => {
  test.each(personRules)('$id', ({ id, example, counterexample }) => {
    const { text, spans } = unmarked(example);
    const found = persons(text).filter(({ rule }) => rule === id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(persons(counterexample).filter(({ rule }) => rule === id)).toEqual([]);
  });

  test('and no mention is without a rule', () => {
    const known = personRules.map(({ id }) => id).sort();
    const used = personRules
      .flatMap(({ example }) => persons(unmarked(example).text))
      .map(({ rule }) => rule);
    expect([...new Set(used)].sort()).toEqual(known);
  });
});

test.each([
  [
    'Bupati Ogan Ilir ⟦Rakabuana Wirya Darmaji⟧ bersama Ketua Komisi II DPRD Ogan Ilir ⟦Aprilmaji, SH, M.Si⟧ tiba.',
  ],
  [
    'Bupati Karanganyar, ⟦Drs. H. Sumarwan, M.M.⟧ yang didampingi wakil DPRD Karanganyar, ⟦Tirta Hatmaja⟧ tiba.',
  ],
  ['Anggota Komisi II DPRD Ogan Ilir ⟦Syafrimaji, SH⟧ serta OPD terkait tiba.'],
  ['Plt. Wali Kota Tegal, ⟦H. Sumarwan, S.E., M.M.⟧, didampingi Sekda Kota Tegal ⟦Drs. Ratmaji, M.Si⟧ tiba.'],
  ['Kapolres Lahat ⟦AKBP Ratmaji, S.I.K.⟧ dan Dandim 0405/Lahat ⟦Letkol Inf Tirta Wirya⟧ tiba.'],
  ['Kepala Dinas Kesehatan (Dinkes) Lahat ⟦dr. Sumirah, Sp.OG⟧ tiba.'],
  ['Anggota DPRD Lahat dari Fraksi PKB, ⟦Rakabuana⟧, tiba.'],
  ['Rektor Universitas Melati Jaya ⟦Prof. Dr. Rakabuana⟧ dan Rektor Universitas Mawar ⟦Slamet Wirya⟧ tiba.'],
  ['Bupati Sragen ⟦Rakabuana ST⟧. Ketua DPRD Sragen ⟦Tirta, S.H.⟧ Kapolres ⟦Ratmaji SH MH⟧.'],
  ['Ketua DPRD Lahat dapil II, ⟦Rakabuana⟧, tiba.'],
  [
    'Ketua Komisi I DPRD Lahat ⟦Rakabuana⟧, Sekretaris ⟦Tirta⟧ serta anggota ⟦Sumirah⟧, ⟦Ratmaji⟧, dan ⟦Evimaji⟧ tiba.',
  ],
  ['Ketua DPRD Lahat periode 2024-2029, ⟦Rakabuana⟧, tiba.'],
  ['Ketua KPU Lahat ⟦I Made Ratmaji⟧ dan anggota KPU yakni ⟦Tirta⟧, ⟦Sumirah⟧, dan ⟦Cut Melatiah⟧ tiba.'],
  ['Ketua DPRD ⟦M. Ratmaji⟧ dan Sekda ⟦Moh. Tirta A. Wirya⟧ tiba.'],
  ['Bupati ⟦Abdul Karim bin Sumarwan⟧ dan Wakil Bupati ⟦Budimaji AS⟧ tiba.'],
  ["Ketua DPRD ⟦Mas'ud Rifa'i⟧ dan ⟦Al-Ratmaji Wirya⟧ tiba."],
  ['Menurut ⟦Ratmaji⟧, anggaran cukup.'],
  ['"Kami siap," ujar ⟦Ratmaji⟧.'],
  ['"Kami siap," jelas Bupati ⟦Ratmaji⟧.'],
  ['Hadir ⟦KH. Sumarwan⟧, ⟦Hj. Sumirah⟧, dan ⟦Tgk. Ratmaji⟧.'],
  ['Bupati Sragen mengatakan, ⟦Ratmaji Tirta⟧, Ketua DPRD Sragen, setuju.'],
])('%s', (marked) => {
  const { text, spans } = unmarked(marked);
  expect(printed(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

describe('none is in', () => {
  test.each([
    'Bupati Ogan Ilir Hadiri Rapat Paripurna Istimewa',
    'Bupati Ajak Warga Jaga Kebersihan Lingkungan',
    'DPRD Lahat Gelar Rapat Paripurna Bahas Raperda',
    'Ketua DPRD Lahat Selasa (12/2) tiba.',
    'Wali Kota Tegal bersama Forkopimda dan OPD tiba.',
    'Menurut Undang-Undang itu, kata Kementerian.',
    'Ia ke RSUD dr. Sumarwan di Jalan Jenderal Ratmaji.',
    'Di Melatijaya, Bupati Sragen tiba.',
    'Rombongan melihat Mal Pelayanan Publik dan Pasar Melati.',
    'Kegiatan itu dibuka. Selanjutnya Panitia membagikan hadiah. Begitu juga Warga.',
    'Partai Golkar dan PDI Perjuangan menang di Lahat.',
    'Kabar Melati Post, Senin.',
  ])('%s', (text) => {
    expect(printed(text)).toEqual([]);
  });
});

describe('the fuller name', () => {
  test('is that of all later mentions', () => {
    const text =
      'Bupati Sragen Rakabuana Wirya tiba.\nRakabuana tersenyum. Bupati Rakabuana pulang, kata Wirya.';
    expect(persons(text).map(({ full_name }) => full_name)).toEqual(Array(4).fill('Rakabuana Wirya'));
  });

  test('may begin with a short form of the first name', () => {
    const later = persons('Kepala Bappeda Wulanmaji Tirta tiba. "Siap," kata Wulan.').at(-1);
    expect(later).toMatchObject({ name: 'Wulan', full_name: 'Wulanmaji Tirta' });
  });

  test('may stand after the short one', () => {
    expect(
      persons('"Siap," kata Rakabuana. Bupati Rakabuana Wirya pulang.').map(({ full_name }) => full_name),
    ).toEqual(['Rakabuana Wirya', 'Rakabuana Wirya']);
  });

  test('is the one that begins with the word', () => {
    const [, , later] = persons('Bupati Wirya Ratmaji dan Sekda Tirta Wirya tiba. Sorenya Wirya pulang.');
    expect(later?.full_name).toBe('Wirya Ratmaji');
  });

  test('is none where two persons have the word', () => {
    const [, , later] = persons('Bupati Wirya Ratmaji dan Sekda Wirya Tirta tiba. "Siap," kata Wirya.');
    expect(later?.full_name).toBe('Wirya');
  });

  test('is in the headline before it', () => {
    expect(names('Rakabuana Buka Rapat Paripurna DPRD Sragen\nBupati Sragen Rakabuana Wirya tiba.')).toEqual([
      'Rakabuana',
      'Rakabuana Wirya',
    ]);
  });
});

test('a name in capitals is written as names are', () => {
  expect(persons('Bupati Sragen RAKABUANA WIRYA, S.E. tiba.')).toMatchObject([
    { name: 'Rakabuana Wirya', degrees: ['S.E.'] },
  ]);
});

const vocabulary = [
  'Bupati',
  'Ketua',
  'DPRD',
  'Sragen',
  'Rakabuana',
  'Wirya',
  'H.',
  'Hj.',
  'Drs.',
  'Dr.',
  'dr.',
  ', SH',
  ', M.Si',
  'SE',
  'kata',
  'dan',
  ',',
  '.',
  '\n',
  '(',
  ')',
  'yang juga',
  'bin',
  'M.',
  "Mas'ud",
  'AKBP',
  'Menurut',
  'selaku',
  '-',
  '\u200f',
  '😀',
  'é',
  'İ',
];

describe('any text', () => {
  test('mentions lie inside it, sorted, and none overlaps another', () => {
    const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        let end = 0;
        for (const mention of persons(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.name).not.toBe('');
          end = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['capitals', 'Rakabuana '.repeat(10_000)],
    ['letters', 'A'.repeat(100_000)],
    ['honorifics', 'H. '.repeat(33_000)],
    ['degrees', ', SH, SH'.repeat(12_000)],
    [
      'names that share a word',
      Array.from(
        { length: 6000 },
        (_, n) => `Bupati Tirta R${'abcdefghij'.charAt(n % 10).repeat(2 + (n % 97))}, `,
      ).join(''),
    ],
    ['names with degrees', 'Tirta, SH, M.Si dan '.repeat(5000)],
    ['posts', 'Bupati Tirta, '.repeat(7000)],
    ['apostrophes', "M'".repeat(50_000)],
  ])('100 kB of %s takes less than two seconds, also beside other work', (_, text) => {
    const tokens = tokenize(text);
    const others = find(text, tokens);
    const cut = sentences(text, tokens);
    const before = performance.now();
    findPersons(text, tokens, cut, others);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

function lexiconOfReference(): Lexicon {
  const [, ...lines] = readFileSync('data/reference/regions.csv', 'utf8').trim().split('\n');
  return {
    regions: lines.map((line) => {
      const [code = '', type, name = '', full_name = '', province = '', capital] = line.split(',');
      return {
        code,
        type: type as Lexicon['regions'][number]['type'],
        name,
        full_name,
        province,
        capital: capital || null,
      };
    }),
  };
}
