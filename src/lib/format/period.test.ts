import { expect, it } from 'vitest';
import { formatPeriod } from './period';

it.each([
  ['2024-01-01', '2024-12-31', '2024', '2024'],
  ['2014-01-01', '2024-12-31', '2014 – 2024', '2014 – 2024'],
  ['2024-03-01', '2024-03-31', 'Maret 2024', 'March 2024'],
  ['2024-01-01', '2024-03-31', 'Januari 2024 – Maret 2024', 'January 2024 – March 2024'],
  ['2024-03-03', '2024-03-09', '3–9 Maret 2024', '3–9 March 2024'],
  ['2022-09-08', '2022-09-08', '8 September 2022', '8 September 2022'],
])('%s to %s is said shortly', (from, to, id, en) => {
  expect(formatPeriod(from, to, 'id')).toBe(id);
  expect(formatPeriod(from, to, 'en')).toBe(en);
});
