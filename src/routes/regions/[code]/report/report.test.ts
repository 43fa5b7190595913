import { expect, test } from 'vitest';
import type { RegionOfficialsRow } from '$lib/queries/region-officials';
import type { RegionSpendingRow } from '$lib/queries/region-spending';
import type { RegionTurnoutRow } from '$lib/queries/region-turnout';
import { budgetLines, leaderLines, missingWords, voteLines } from './report';

// invented rows
const official = (more: Partial<RegionOfficialsRow>): RegionOfficialsRow => ({
  id: 'o-1',
  person: 'p-1',
  name: 'Tokoh Rekaan',
  post: 'Bupati',
  role: 'regent',
  status: 'definitive',
  party: null,
  terms: [],
  last_seen: '2025-05-02',
  is_current: true,
  sources: ['s-1'],
  ...more,
});
const amount = (more: Partial<RegionSpendingRow>): RegionSpendingRow => ({
  record: 'b-1',
  fiscal_year: 2025,
  stage: 'APBD',
  phase: 'approved',
  amount_idr: 2e12,
  precision_idr: 1e10,
  min_idr: 2e12,
  max_idr: 2e12,
  conflict: false,
  ...more,
});
const vote = (more: Partial<RegionTurnoutRow>): RegionTurnoutRow => ({
  record: 't-1',
  election: 'pilkada_bupati',
  year: 2024,
  month: '2024-11',
  round: 1,
  turnout_pct: 63.5,
  status: 'kpu_statement',
  canonical: true,
  conflict: false,
  publisher: 'Koran Contoh',
  ...more,
});

test('of each post the holder who was seen since 2025, otherwise the last one, and the words say which', () => {
  const [head, deputy, chair, ...rest] = leaderLines([
    official({ name: 'Lama', is_current: false, last_seen: '2024-01-01' }),
    official({ name: 'Baru' }),
    official({ name: 'Bekas', role: 'regional_secretary', status: 'former' }),
    official({ name: 'Wakil', role: 'vice_regent', is_current: false, last_seen: '2022' }),
    official({ name: 'Anggota', role: 'council_member' }),
    official({ name: 'Ketua', role: 'council_chair', last_seen: '2021-04-20' }),
  ]);
  expect(head).toMatchObject({ values: [{ text: 'Baru' }], note: 'terlihat menjabat, per 2 Mei 2025' });
  expect(deputy).toMatchObject({ values: [{ text: 'Wakil' }], note: 'bukti terakhir lebih lama: 2022' });
  expect(chair?.note).toBe('terlihat menjabat sejak 2025');
  expect(rest).toEqual([]);
});

test('a budget and a realisation are different lines, each per head', () => {
  const lines = budgetLines(
    [
      amount({ fiscal_year: 2023, phase: 'executed', stage: 'REALISASI', record: 'b-0', amount_idr: 1e12 }),
      amount({ record: 'b-2', conflict: true }),
    ],
    [],
    1_000_000,
  );
  expect(lines.map(({ label, values }) => [label, values[0]?.text])).toEqual([
    ['Belanja, APBD 2025', 'Rp 2 triliun'],
    ['Belanja, Realisasi 2023', 'Rp 1 triliun'],
  ]);
  expect(lines[0]?.note).toBe('Rp 2 juta per penduduk; berbeda antarsumber');
});

test('the last votes come first, and every stated turnout stands once', () => {
  const lines = voteLines(
    [
      vote({ year: 2019, election: 'pemilu_presiden', turnout_pct: 79 }),
      vote({ year: 2019, election: 'pemilu_dpr', turnout_pct: 80 }),
      vote({ year: 2020, turnout_pct: 81 }),
      vote({ record: 't-2', conflict: true }),
      vote({ record: 't-3', turnout_pct: 66.1 }),
      vote({ record: 't-4', turnout_pct: 66.1 }),
    ],
    [],
  );
  expect(lines.map(({ label, values }) => [label, values.map(({ text }) => text).sort()])).toEqual([
    ['Pilkada 2024', ['63,5%', '66,1%']],
    ['Pilkada 2020', ['81%']],
    ['Pemilu 2019', ['79%', '80%']],
  ]);
  expect(lines.map(({ note }) => note)).toEqual([
    'sumber berbeda, 2 angka berbeda',
    'pernyataan KPU',
    '2 angka dinyatakan',
  ]);
});

test('what was not found is named, and nothing else; units without a budget miss none', () => {
  const found = {
    officials: [official({}), official({ role: 'council_chair', is_current: false })],
    spending: [amount({})],
    turnout: [vote({})],
    visits: [],
    activities: [1],
  };
  expect(missingWords({ has_budget: true }, found)).toEqual([
    'ketua DPRD sejak 2025',
    'realisasi belanja',
    'kunjungan',
  ]);
  expect(missingWords({ has_budget: false }, { ...found, spending: [] })).toEqual(['kunjungan']);
});
