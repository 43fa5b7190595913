import { describe, expect, it } from 'vitest';
import { canonicalValue } from '../../src/lib/dataset/canonical';
import type { Claim } from '../../src/lib/dataset/claim';
import { datePrecision, eventDates, firstDay, lastDay } from '../../src/lib/dataset/event-dates';
import { rankable } from '../../src/lib/dataset/authority';
import { sourceLink } from '../../src/lib/dataset/source-link';

// invented claims, events and posts
const claim = (over: Partial<Claim>): Claim => ({
  key: 'budget:16.10:2024:APBD:Belanja Daerah',
  table: 'budget_line',
  record: 'b-1',
  region: '16.10',
  field: 'amount_idr',
  value: 1_578_512_852_018,
  precision: 1,
  confidence: 'stated',
  doubtful: false,
  authority: 2,
  finality: 0,
  ballot: null,
  published: '2024-01-01',
  sources: ['s-1'],
  ...over,
});

describe('canonicalValue', () => {
  it.each([
    [1_600_000_000_000, 100_000_000_000, 1_578_512_852_018, 1],
    [63.5, 0.1, 63.53, 0.01],
  ])('does not see a conflict in rounding: %d at %d', (value, precision, exact, step) => {
    const result = canonicalValue([
      claim({ value, precision }),
      claim({ value: exact, precision: step, record: 'b-2' }),
    ]);
    expect(result).toMatchObject({ conflict: false, value: exact, rule: 'all_agree', claims: 2 });
  });

  it.each([
    ['not_doubtful', { doubtful: true, authority: 0 }, {}],
    ['stated_before_computed', { confidence: 'computed', authority: 0 }, {}],
    ['official_before_press', { authority: 2 }, { authority: 0 }],
    ['final_before_running', { finality: 2 }, { finality: 0 }],
    ['later_before_earlier', { published: '2024-01-01' }, { published: '2024-06-01' }],
    ['more_precise', { precision: 1_000_000 }, { precision: 1 }],
  ] as const)('decides by %s and says so', (rule, loser, winner) => {
    const result = canonicalValue([
      claim({ value: 1, record: 'b-loser', ...loser }),
      claim({ value: 9_000_000, record: 'b-winner', ...winner }),
    ]);
    expect(result).toMatchObject({ record: 'b-winner', rule });
  });

  it('keeps the range of all claims that are not doubtful', () => {
    const result = canonicalValue([
      claim({ value: 66.11, precision: 0.01, finality: 1 }),
      claim({ value: 63.53, precision: 0.01, finality: 2, record: 'b-2' }),
      claim({ value: 5, doubtful: true, record: 'b-3' }),
    ]);
    expect(result).toMatchObject({ value: 66.11, min: 63.53, max: 66.11, conflict: true });
  });
});

describe('eventDates', () => {
  const event = { date: '2022-09-08', date_end: null, date_anchor: 'printed', weekday: 'Kamis' } as never;

  it('keeps a year that rests on the weekday alone off timelines', () => {
    expect(eventDates({ ...(event as object), date_anchor: 'weekday' } as never).on_timeline).toBe(false);
    expect(eventDates({ ...(event as object), date_anchor: 'published' } as never).on_timeline).toBe(false);
    expect(eventDates(event).on_timeline).toBe(true);
  });

  it('flags a weekday that the calendar does not give', () => {
    expect(eventDates(event).weekday_matches).toBe(true);
    expect(eventDates({ ...(event as object), weekday: 'Rabu' } as never).weekday_matches).toBe(false);
  });

  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-05', 'day', '2024-02-05', '2024-02-05'],
  ])('spans %s as exactly as it is known', (date, precision, first, last) => {
    expect([datePrecision(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  });
});

describe('sourceLink', () => {
  it.each([
    ['https://contoh.id/berita/1?utm_source=x&a=1', 'https://contoh.id/berita/1?a=1', 'link'],
    ['https://contoh.id/b?pgrelated=2&fbclid=y', 'https://contoh.id/b', 'link'],
    ['https://contoh.id/?p=12', 'https://contoh.id/?p=12', 'link'],
    ['https://contoh.id/', null, 'unusable'],
    ['https://contoh.id/2024/12/16/1/whatsapp:/send', null, 'unusable'],
    ['https://contoh.id/amp/www.lain.com', null, 'unusable'],
    ['mailto:redaksi@contoh.id', null, 'unusable'],
    ['https://contoh.id/ (kumpulan)', null, 'unusable'],
    ['bukan alamat', null, 'unusable'],
    [null, null, 'no_address'],
  ])('%s', (url, href, state) => {
    expect(sourceLink({ url, kind: 'article' })).toEqual({ href, link_state: state });
  });
});

it('keeps targets, provisional rolls, tallies and blogs out of rankings', () => {
  const all = [
    'target',
    'kpu_dps',
    'party_count',
    'sirekap_media',
    'media_tally',
    'blog_compilation',
  ] as const;
  expect(all.filter(rankable)).toEqual([]);
  expect(rankable('kpu_recap')).toBe(true);
});
