import { expect, test } from 'vitest';
import type { BudgetLine } from '../schema/budget-line';
import { draftOnly, stageOrder } from './budget-stage';

test('stages follow the cycle of the budget, from the draft to the accounts', () => {
  const stages: BudgetLine['stage'][] = ['REALISASI', 'APBD-P', 'USULAN', 'APBD', 'RAPBD', 'KUA-PPAS'];
  expect(stages.sort((a, b) => stageOrder(a) - stageOrder(b))).toEqual([
    'KUA-PPAS',
    'RAPBD',
    'APBD',
    'APBD-P',
    'REALISASI',
    'USULAN',
  ]);
});

test('a draft is alone while nothing was approved for that region, year and account', () => {
  const lines = [
    line('b-approved-later', 'proposed'),
    line('b-approval', 'approved'),
    line('b-other-year', 'proposed', { fiscal_year: 2025 }),
    line('b-other-region', 'proposed', { region: '16.01' }),
    line('b-other-account', 'proposed', { account: 'Pendapatan Daerah' }),
    line('b-grant', 'agreed', { account: 'Hibah' }),
  ];
  expect([...draftOnly(lines)]).toEqual(['b-other-year', 'b-other-region', 'b-other-account']);
});

/** An invented budget line. */
function line(id: string, phase: BudgetLine['phase'], over: Partial<BudgetLine> = {}): BudgetLine {
  return {
    ...{ id, region: '16.10', fiscal_year: 2024, stage: 'LAIN', phase, basis: 'annual_ceiling', note: null },
    ...{
      account: 'Belanja Daerah',
      amount_idr: 1,
      precision_idr: 1,
      reliability: 'high',
      sources: ['s-0000000001'],
    },
    ...over,
  };
}
