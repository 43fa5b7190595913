import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../tokens/sentences';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

/** Parts of values, so that random texts are full of half values. */
const part = fc.constantFrom(
  ...[
    'Rp',
    'Rp.',
    'Rp ',
    '-',
    '–',
    ' ',
    '  ',
    '\n',
    '\u00A0',
    '.',
    ',',
    '/',
    ':',
    '(',
    ')',
    '%',
    '±',
    '"',
    '’',
  ],
  ...['1', '12', '2024', '1.234', '1.234.567', '63,53', '0', '007', '1.1.1', '12/2/2025', '7/12', '09.30'],
  ...['triliun', 'miliar', 'juta', 'ribu', 'rupiah', 'persen', 'poin', 'orang', 'pemilih', 'TPS', 'M', 'T'],
  ...[
    'dua',
    'belas',
    'puluh',
    'ratus',
    'seratus',
    'koma',
    'setengah',
    'ke',
    'ketiga',
    'ke-',
    'pertama',
    'II',
    'X',
  ],
  ...['Rabu', 'Jum’at', 'Minggu', 'Oktober', 'Sep', 'Mei', 'hingga', 's.d.', 'dan', 'menjadi', 'tahun', 'TA'],
  ...[
    'Komisi',
    'Dapil',
    'Nomor',
    'Pasal',
    'ayat',
    'pukul',
    'WIB',
    'minus',
    'lebih',
    'US$',
    '😀',
    'İ',
    '\u200B',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: part }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('values lie inside any text, are not empty, sorted and apart', () => {
  fc.assert(
    fc.property(text, (any) => {
      const tokens = tokenize(any);
      let end = 0;
      for (const value of findValues(any, tokens)) {
        expect(value.start).toBeGreaterThanOrEqual(end);
        expect(value.end).toBeGreaterThan(value.start);
        expect(any.slice(value.start, value.end)).toMatch(/^\S(?:[^]*\S)?$/u);
        end = value.end;
        if (value.kind === 'rupiah') expect(value.idr).toSatisfy(Number.isSafeInteger);
        if (value.kind === 'percent' || value.kind === 'count')
          expect(value.value).toSatisfy(Number.isFinite);
        if (value.kind === 'date') expect(value.date ?? value.month).not.toBeNull();
      }
      expect(end).toBeLessThanOrEqual(any.length);
    }),
    { numRuns: 4000 },
  );
});

test('sentences lie inside any text, sorted and apart, and hold every word', () => {
  fc.assert(
    fc.property(text, (any) => {
      const tokens = tokenize(any);
      const found = sentences(any, tokens);
      found.reduce((end, sentence) => {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        return sentence.end;
      }, 0);
      const words = tokens.filter(({ kind }) => kind !== 'break');
      expect(
        words.filter(({ start, end }) => !found.some((each) => each.start <= start && end <= each.end)),
      ).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('100 kB takes no long time', () => {
  test.each([
    ...[
      '1.',
      '1',
      '1,',
      'Rp ',
      'Rp',
      '(',
      "a'",
      'Rp 1.',
      'dua',
      'ke-',
      'Rabu (',
      '1.1 ',
      '0812-',
      '1. ',
      'S.H. ',
    ],
    ...[
      'Komisi I, ',
      '9 dan ',
      'http://',
      '”',
      '. ',
      'a.',
      '12 Mei - ',
      'koma ',
      '\u00A0',
      '\n',
      '2024-',
      '1 (a',
    ],
  ])('of %j', (repeated) => {
    const long = repeated.repeat(100_000 / repeated.length);
    // time of the processor, since the clock says little on a busy machine
    const before = process.cpuUsage();
    const tokens = tokenize(long);
    sentences(long, tokens);
    findValues(long, tokens);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

test('an article of 5 kB takes a few milliseconds', () => {
  const paragraph =
    'Bupati Melati menyampaikan RAPBD Tahun Anggaran 2025 sebesar Rp 1,6 triliun, Rabu (12/2/2025). Sebanyak 247.012 ' +
    'pemilih di 350 TPS, atau 71,2 persen, memberikan suara pada 27 November 2024, kata dua belas anggota Komisi II. ';
  const article = paragraph.repeat(5000 / paragraph.length);
  const rounds = 50;
  const read = () => findValues(article, tokenize(article));
  for (let round = 0; round < rounds; round++) read();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) read();
  expect(process.cpuUsage(before).user / 1000 / rounds).toBeLessThan(6);
});
