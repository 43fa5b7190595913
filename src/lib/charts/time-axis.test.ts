import { utcTicks } from 'd3';
import { describe, expect, it } from 'vitest';
import { tickWords, utc } from './time-axis';

describe('tickWords', () => {
  it.each([
    ['1945-01-01', '2026-02-28', ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']],
    ['2024-03-01', '2025-06-30', ['Apr\n2024', 'Jul', 'Okt', 'Jan\n2025', 'Apr']],
    ['2025-02-03', '2025-02-24', ['9 Feb\n2025', '16 Feb', '23 Feb']],
  ])('says the ticks from %s to %s', (from, to, words) => {
    expect(tickWords(utcTicks(utc(from), utc(to), words.length), 'id')).toEqual(words);
  });

  it('speaks the language of the reader', () => {
    expect(tickWords([utc('2024-08-01'), utc('2024-10-01')], 'en')).toEqual(['Aug\n2024', 'Oct']);
  });
});
