import { expect, test } from 'vitest';
import { abbreviate } from './abbreviate';
import { textSize } from './text-size';

/** Room for so many letters. */
const room = (letters: number) => textSize('x'.repeat(letters), 12).width;

test.each([
  ['Ogan Ilir', 18, 'Ogan Ilir'],
  ['Ogan Komering Ulu', 16, 'Ogan K. Ulu'],
  ['Ogan Komering Ulu Timur', 18, 'Ogan K. Ulu Timur'],
  ['Ogan Komering Ulu Selatan', 18, 'Ogan K. U. Selatan'],
  ['Penukal Abab Lematang Ilir', 18, 'Penukal A. L. Ilir'],
  ['Kepulauan Tanimbar', 10, 'Kepulauan…'],
])('%s in %i letters is %s', (name, letters, short) => {
  expect(abbreviate(name, room(letters), 12)).toBe(short);
});
