import { describe, expect, test } from 'vitest';
import { placesOfNumber, placesOfWords } from './printed-values';

describe('a number is found in every form that news prints', () => {
  test.each<[text: string, value: number, words: string[]]>([
    ['sebesar Rp1.203.850.000.000,- tahun', 1_203_850_000_000, ['Rp1.203.850.000.000']],
    ['senilai Rp. 10, 2 milyar', 10_200_000_000, ['Rp. 10, 2 milyar']],
    ['Rp 4,58 triliun lebih', 4_580_000_000_000, ['Rp 4,58 triliun']],
    ['Rp1.49 trilyun', 1_490_000_000_000, ['Rp1.49 trilyun']],
    ['| 24.500.000.000', -24_500_000_000, ['24.500.000.000']],
    ['partisipasi 66,03 persen', 66.03, ['66,03']],
    ['dari 1.254.300 pemilih', 1_254_300, ['1.254.300']],
    ['sekitar 40 persen dan 40 orang', 40, ['40', '40']],
  ])('%s', (text, value, words) => {
    expect(placesOfNumber(text, value).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('but not within a longer one', () => {
    expect(placesOfNumber('dari 1.254.300 pemilih', 300)).toEqual([]);
    expect(placesOfNumber('66,03 persen', 3)).toEqual([]);
  });
});

test('a name is found whole, over line ends and in capitals', () => {
  const text = 'SRI UTAMI datang. Sri\nUtami pulang. Sri Utamini tidak. Basri Utami juga tidak.';
  expect(placesOfWords(text, 'Sri Utami').map(({ start }) => start)).toEqual([0, 18]);
});
