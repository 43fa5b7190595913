import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from './fuzzy-date';

describe('a date of any precision', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2025-02-12', '2025-02-12', '2025-02-12'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
