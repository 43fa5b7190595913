import { describe, expect, test } from 'vitest';
import type { Database } from '../database/query';
import type { Proposal, Slot } from '../extract/proposal';
import { alikeTo } from './alike';
import { daysAround } from './days-around';
import { compareAmounts, compareDays, compareFigures, type Relation } from './relation';

test.each([
  [null, null, null],
  ['2022-09-08', '2022-09-05', '2022-09-11'],
  ['2022-12-30', '2022-12-27', '2023-01-02'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
])('the days around %s are %s to %s', (date, from, to) => {
  expect(daysAround(date, 3)).toEqual({ from, to });
});

test.each<[string | null, string | null, Relation]>([
  ['2022-09-08', '2022-09-08', 'same'],
  ['2022-09-08', '2022-09-11', 'same'],
  ['2022-09-08', '2022-09-12', 'possible'],
  ['2022-09-08', '2022-09', 'possible'],
  ['2022-09', '2022-09', 'possible'],
  [null, '2022-09-08', 'possible'],
])('days %s and %s: %s', (one, other, relation) => {
  expect(compareDays(one, other, 3)).toBe(relation);
});

test.each<[number, number, number, number, Relation]>([
  [1.52e12, 1e10, 1_515_000_000_000, 1e9, 'same'],
  [1.52e12, 1e10, 1_526_000_000_000, 1e9, 'different'],
  [49e9, 1, 49e9, 1, 'same'],
  [49e9, 1, 49e9 + 2, 1, 'different'],
])('%d ±%d and %d ±%d: %s', (amount, precision, other, otherPrecision, relation) => {
  const one = { amount_idr: amount, precision_idr: precision };
  expect(compareAmounts(one, { amount_idr: other, precision_idr: otherPrecision })).toBe(relation);
});

describe('statements on one election', () => {
  test.each([
    ['that agree as far as they are rounded', { turnout_pct: 63.5 }, { turnout_pct: 63.53 }, 'same'],
    ['that differ', { turnout_pct: 63.5 }, { turnout_pct: 66.11 }, 'different'],
    [
      'of which one figure differs',
      { voted: 10, turnout_pct: 50 },
      { voted: 11, turnout_pct: 50 },
      'different',
    ],
    ['of whole voters are not rounded', { voted: 10 }, { voted: 11 }, 'different'],
  ])('%s', (_, one, other, relation) => {
    expect(compareFigures(one as Record<string, number>, other)?.relation).toBe(relation);
  });

  test('that have nothing in common are not compared', () => {
    expect(compareFigures({ voted: 10, turnout_pct: null }, { turnout_pct: 50, voted: null })).toBeNull();
  });
});

const words = { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' };
const slot = (value: string | number): Slot => ({ value, basis: 'stated', evidence: [words], rule: 'test' });
const record = (kind: Proposal['kind'], values: Record<string, string | number>) => ({
  kind,
  values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, slot(value)])),
});
const answering = (rows: object[], asked: unknown[] = []): Pick<Database, 'query'> => ({
  query: (query, filter) => {
    asked.push([query.name, filter]);
    return Promise.resolve(rows as never);
  },
});
const { signal } = new AbortController();

describe('what the dataset has of a proposed fact', () => {
  test('a visit is looked for between its regions around its day', async () => {
    const asked: unknown[] = [];
    const visit = record('visit', { guest_region: '16.10', host_region: '33.13', date: '2022-09-08' });
    const rows = [
      { id: 'v-1', date: '2022-09-09' },
      { id: 'loc-v-2', date: '2022-09-08' },
    ];
    const found = await alikeTo(visit, answering(rows, asked), signal);
    expect(asked).toEqual([
      ['alike-visits', { guest: '16.10', host: '33.13', from: '2022-09-05', to: '2022-09-11' }],
    ]);
    // what the reader accepted confirms nothing
    expect(found).toMatchObject([{ kind: 'visit', relation: 'same', row: { id: 'v-1' } }]);
  });

  test('another holder of a single post contradicts, the same name in another post may be the same', async () => {
    const rows = [
      { id: 'o-1', role: 'regent', same_name: true },
      { id: 'o-2', role: 'council_member', same_name: true },
      { id: 'o-3', role: 'regent', same_name: false },
    ];
    const official = record('official', { name: 'Budi Karangan', role: 'regent', region: '16.10' });
    expect((await alikeTo(official, answering(rows), signal)).map(({ relation }) => relation)).toEqual([
      'same',
      'possible',
      'different',
    ]);
  });

  test('money of another basis is another fact', async () => {
    const rows = [
      { id: 'c-1', election: 'pilkada_bupati', basis: 'approved', amount_idr: 5, precision_idr: 1 },
      { id: 'c-2', election: 'pilkada_bupati', basis: 'grant_agreement', amount_idr: 6, precision_idr: 1 },
    ];
    const values = { region: '16.10', year: 2024, component: 'kpu', basis: 'grant_agreement', amount_idr: 6 };
    expect(await alikeTo(record('election_cost', values), answering(rows), signal)).toMatchObject([
      { relation: 'same', row: { basis: 'grant_agreement' } },
    ]);
  });

  test.each<Proposal['kind']>([
    'visit',
    'activity',
    'budget',
    'election_result',
    'election_cost',
    'official',
  ])('a %s that says too little is not asked for', async (kind) => {
    const asked: unknown[] = [];
    expect(await alikeTo(record(kind, { region: '16.10' }), answering([], asked), signal)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
