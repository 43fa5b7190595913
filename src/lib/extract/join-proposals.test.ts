import { describe, expect, test } from 'vitest';
import { joinProposals } from './join-proposals';
import type { Proposal, ProposalKind } from './proposal';
import { evidenceOf } from './span';

// invented
const words = evidenceOf('Bupati Rekaan hadir', { start: 0, end: 6 });
const extractor = 'endpoint kecil';

function proposal(
  kind: ProposalKind,
  values: Record<string, string | number>,
  names: string[] = [],
): Proposal {
  const slot = <T>(value: T) => ({
    value,
    basis: 'stated' as const,
    evidence: [words] as [typeof words],
    rule: 'grammar',
  });
  return {
    id: `${kind}-0`,
    kind,
    rule: 'grammar',
    values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, slot(value)])),
    persons: names.map((name) => ({ role: 'lead', name: slot(name), post: null, region: null })),
    flags: [],
  };
}

const visit = { guest_region: '33.18', host_region: '35.23', date: '2025-03-04' };
const budget = {
  ...{ region: '33.18', fiscal_year: 2025, stage: 'APBD', account: 'Belanja Modal' },
  ...{ amount_idr: 210_500_000_000, precision_idr: 100_000_000 },
};
const result = { election: 'pilkada_bupati', region: '33.18', year: 2024, turnout_pct: 71.2 };
const cost = {
  election: 'pilkada_bupati',
  region: '33.18',
  year: 2024,
  component: 'kpu',
  amount_idr: 60e9,
  precision_idr: 1e9,
};

describe('what two extractors propose alike stands once, as it was known', () => {
  test.each<[string, ProposalKind, Record<string, string | number>, Record<string, string | number>]>([
    ['the same visit', 'visit', visit, visit],
    ['a visit without its day', 'visit', visit, { guest_region: '33.18', host_region: '35.23' }],
    [
      'an official without region',
      'official',
      { name: 'Rekaan', role: 'regent', region: '33.18' },
      { name: 'Rekaan', role: 'regent' },
    ],
    [
      'an activity',
      'activity',
      { kind: 'reses', region: '33.18' },
      { kind: 'reses', region: '33.18', date: '2025-03-04' },
    ],
    ['an amount within its rounding', 'budget', budget, { ...budget, amount_idr: 211e9, precision_idr: 1e9 }],
    [
      'a result with another figure',
      'election_result',
      result,
      { election: 'pilkada_bupati', region: '33.18', registered_voters: 1_000 },
    ],
    ['a cost', 'election_cost', cost, cost],
  ])('%s', (_, kind, known, more) => {
    const [first, second] = joinProposals([proposal(kind, known)], [proposal(kind, more)], { extractor });
    expect(second).toBeUndefined();
    expect(first).toMatchObject({ rule: 'grammar', values: proposal(kind, known).values });
  });
});

describe('what contradicts stands beside it, under its extractor and an id of its own', () => {
  test.each<[string, ProposalKind, Record<string, string | number>, Record<string, string | number>]>([
    ['another day', 'visit', visit, { ...visit, date: '2025-03-05' }],
    ['another post', 'official', { name: 'Rekaan', role: 'regent' }, { name: 'Rekaan', role: 'mayor' }],
    ['another region', 'activity', { kind: 'reses', region: '33.18' }, { kind: 'reses', region: '35.23' }],
    ['an amount beyond rounding', 'budget', budget, { ...budget, amount_idr: 210_600_000_000 }],
    ['another stage', 'budget', budget, { ...budget, stage: 'APBD-P' }],
    ['another figure', 'election_result', result, { ...result, turnout_pct: 71.3 }],
    ['another year', 'election_cost', cost, { ...cost, year: 2020 }],
    ['without what identifies it', 'visit', visit, { guest_region: '33.18' }],
  ])('%s', (_, kind, known, more) => {
    const joined = joinProposals([proposal(kind, known)], [proposal(kind, more)], { extractor });
    expect(joined.map(({ id, rule }) => [id, rule])).toEqual([
      [`${kind}-0`, 'grammar'],
      [`${kind}-0-2`, extractor],
    ]);
  });
});

test('what only the other extractor found is added under its name', () => {
  const [joined] = joinProposals(
    [proposal('visit', { guest_region: '33.18', host_region: '35.23' }, ['Surya Rekaan'])],
    [proposal('visit', visit, ['Surya Rekaan', 'Wulan Karangan'])],
    { extractor },
  );
  expect(joined?.values['date']).toMatchObject({ value: '2025-03-04', rule: extractor });
  expect(joined?.values['host_region']?.rule).toBe('grammar');
  expect(joined?.persons.map(({ name }) => name.value)).toEqual(['Surya Rekaan', 'Wulan Karangan']);
});

test('a proposal that was decided on stays as it was, and is not proposed again', () => {
  const known = proposal('visit', { guest_region: '33.18', host_region: '35.23' });
  expect(joinProposals([known], [proposal('visit', visit)], { extractor, isOpen: () => false })).toEqual([
    known,
  ]);
});

test('asked twice, an extractor adds nothing the second time', () => {
  const once = joinProposals([], [proposal('visit', visit)], { extractor });
  expect(joinProposals(once, [proposal('visit', visit)], { extractor })).toEqual(once);
});
