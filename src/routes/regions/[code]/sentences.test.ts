import { describe, expect, test } from 'vitest';
import type { CostAndTurnoutRow } from '$lib/queries/cost-and-turnout';
import type { RegionTurnoutRow } from '$lib/queries/region-turnout';
import { costSentence, spendingSentence, timelineSentence, turnoutSentence } from './sentences';

// invented figures of invented regions
const cost = (
  region: string,
  idr_per_voter: number,
  over: Partial<CostAndTurnoutRow> = {},
): CostAndTurnoutRow => ({
  region,
  name: `Kota ${region}`,
  basis: 'grant_agreement',
  scope: 'kpu_bawaslu',
  idr_per_voter,
  amount_idr: idr_per_voter * 1000,
  record: 'c-1',
  records: ['c-1'],
  turnout_record: 't-1',
  registered_voters: 1000,
  voted: null,
  residents: null,
  turnout_pct: 70,
  turnout_min: 70,
  turnout_max: 70,
  ...over,
});
const turnout = (election: string, turnout_pct: number, record: string): RegionTurnoutRow => ({
  record,
  election,
  year: 2024,
  month: null,
  round: 1,
  turnout_pct,
  status: 'official',
  canonical: true,
  conflict: false,
  publisher: 'Rekaan',
});

describe('the cost of a region', () => {
  const rows = [
    cost('a', 50_000),
    cost('b', 90_000),
    cost('c', 70_000),
    cost('d', 500_000, { basis: 'approved' }),
  ];

  test('has its place among figures of its own basis only', () => {
    expect(costSentence(rows, 'c')).toBe(
      'Kota c: Rp 70 ribu per pemilih terdaftar, ke-2 tertinggi dari 3 daerah dengan dasar yang sama; mediannya Rp 70 ribu.',
    );
  });

  test('has no place where too few have its basis', () => {
    expect(costSentence(rows, 'd')).toBe('Kota d: Rp 500 ribu per pemilih terdaftar.');
    expect(costSentence(rows, 'z')).toBeUndefined();
  });
});

test('two sources of one polling day are both said, also where they speak of different ballots, an earlier election is not', () => {
  const rows = [
    turnout('pemilu_presiden', 85, '1'),
    turnout('pilkada_bupati', 63.53, '2'),
    turnout('pilkada_gubernur', 66.11, '3'),
  ];
  expect(turnoutSentence(rows)).toMatch(
    /^Terakhir: 63,53% atau 66,11% pada Pilkada 2024; .* 2,58 poin persen\.$/,
  );
  expect(turnoutSentence(rows.slice(0, 1))).toMatch(/^Terakhir: 85% pada Pemilu 2024\.$/);
  expect(turnoutSentence([])).toBeUndefined();
});

test('the latest figure of spending keeps its stage and its rounding', () => {
  const row = {
    record: 'r',
    phase: 'approved',
    min_idr: 0,
    max_idr: 0,
    conflict: false,
    precision_idr: 1e11,
  };
  expect(spendingSentence([{ ...row, fiscal_year: 2025, stage: 'APBD', amount_idr: 1.31e12 }])).toBe(
    'Angka terbaru: APBD 2025, Rp 1,3 triliun.',
  );
});

test('events are counted by year, bins with all that they hold', () => {
  const mark = (date_start: string, count: number) => ({
    date_start,
    date_end: date_start,
    count,
    lane: 'visit',
    shape: 'bin' as const,
    id: null,
    kind: null,
    date: null,
    status: 'done' as const,
    title: null,
    path: null,
  });
  expect(timelineSentence([mark('2019-02-01', 2), mark('2022-01-01', 5), mark('2022-07-01', 1)])).toBe(
    '8 peristiwa dari 2019 sampai 2022; terbanyak pada 2022: 6.',
  );
  expect(timelineSentence([mark('2022-01-01', 5)])).toBe('5 peristiwa, semuanya pada 2022.');
});
