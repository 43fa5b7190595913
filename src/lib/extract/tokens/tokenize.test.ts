import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokenize';

describe('text is cut into tokens', () => {
  test.each<[text: string, tokens: string[]]>([
    ["Jum'at, anak-anak", ["Jum'at", ',', 'anak-anak']],
    ['Rp1.234.567,8 dan Rp. 5', ['Rp', '1.234.567,8', 'dan', 'Rp', '.', '5']],
    ['Rabu (12/2/2025)', ['Rabu', '(', '12/2/2025', ')']],
    ['9-11 Oktober', ['9', '-', '11', 'Oktober']],
    ['Drs. H. Sukarna, M.Si', ['Drs', '.', 'H', '.', 'Sukarna', ',', 'M', '.', 'Si']],
    ['ke-3, P3K, 4G', ['ke', '-', '3', ',', 'P3K', ',', '4', 'G']],
    ['71,2% “naik”', ['71,2', '%', '“', 'naik', '”']],
    ['usai...\u00A0Selesai', ['usai', '...', 'Selesai']],
    ['pukul 09:30.', ['pukul', '09:30', '.']],
    ['Rpjmd IDR5', ['Rpjmd', 'IDR', '5']],
    ['😀ok\u200B', ['😀', 'ok']],
    ['a \n\n b', ['a', '\n\n ', 'b']],
    ["'Maju'", ["'", 'Maju', "'"]],
  ])('%j', (text, tokens) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });

  test('words are compared in one form', () => {
    expect(tokenize('JUM’AT Kabu\u00ADpaten anak‐anak').map(({ lower }) => lower)).toEqual([
      "jum'at",
      'kabupaten',
      'anak-anak',
    ]);
  });

  test('each kind is named', () => {
    expect(tokenize('Dua 2 ,\n').map(({ kind }) => kind)).toEqual(['word', 'number', 'punctuation', 'break']);
  });
});

test('every visible character of any text is in exactly one token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cf}]*$/u);
    }),
    { numRuns: 1000 },
  );
});

test.each(["a'", 'a.', '1.', '1,1/', '\n \n', 'ke-', '\u00AD', '...'])(
  '100 kB of %j takes no long time',
  (part) => {
    const text = part.repeat(100_000 / part.length);
    const before = process.cpuUsage();
    tokenize(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  },
);
