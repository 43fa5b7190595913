import { expect, test } from 'vitest';
import { readNumber } from './read-number';

test.each([
  ['id', '1.520.000.000', 1_520_000_000],
  ['id', 'Rp 1,52 triliun', 1_520_000_000_000],
  ['id', 'Rp1,1 miliar', 1_100_000_000],
  ['id', '63,5%', 63.5],
  ['id', '63,5 persen', 63.5],
  ['id', '2024', 2024],
  ['id', ' 247.012 ', 247_012],
  ['id', '-5', -5],
  ['en', '1,520,000,000', 1_520_000_000],
  ['en', 'Rp 1.52 trillion', 1_520_000_000_000],
  ['en', '63.5%', 63.5],
  ['id', '1.52', null],
  ['en', '1,52', null],
  ['id', '1,5 juta orang', null],
  ['id', 'banyak', null],
  ['id', '3 orang', null],
  ['id', '', null],
  ['id', '...', null],
] as const)('%s: %s is %s', (locale, text, value) => {
  expect(readNumber(text, locale)).toBe(value);
});
