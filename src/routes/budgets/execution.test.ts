import { describe, expect, test } from 'vitest';
import type { BudgetFigure } from '$lib/queries/budget-region-figures';
import { execution } from './execution';
import { inventedFigure as figure } from '$lib/fixtures/invented-budget-figure';

const all = { year: null, account: null };
const changed = { stage: 'APBD-P', stage_order: 7, phase: 'adjusted' };
const executed = { stage: 'REALISASI', stage_order: 9, phase: 'executed' };
const said = (figures: BudgetFigure[], filter: Parameters<typeof execution>[1] = all) =>
  execution(figures, filter).map(
    ({ fiscal_year, account_code, against, executed_idr, plan_idr }) =>
      `${fiscal_year} ${account_code} ${executed_idr}/${plan_idr} ${against}`,
  );

describe('execution', () => {
  test('is measured against the changed budget, else against the approved one, never against a draft', () => {
    const draft = { stage: 'RAPBD', stage_order: 2, phase: 'proposed' };
    expect(said([figure('5', 100), figure('5', 120, changed), figure('5', 90, executed)])).toEqual([
      '2023 5 90/120 APBD-P',
    ]);
    expect(said([figure('5', 100), figure('5', 90, executed)])).toEqual(['2023 5 90/100 APBD']);
    expect(said([figure('5', 100, draft), figure('5', 90, executed)])).toEqual([]);
  });

  test('needs both figures of one account and year', () => {
    expect(said([figure('5', 100), figure('5', 90, { ...executed, fiscal_year: 2022 })])).toEqual([]);
    expect(said([figure('5', 100), figure('4', 90, executed)])).toEqual([]);
  });

  test('does not mix articles with the panel', () => {
    const panel = { origin: 'panel', stage: 'DJPK-ANGGARAN', phase: 'budgeted', stage_order: 11 } as const;
    expect(said([figure('5', 100, panel), figure('5', 90, executed)])).toEqual([]);
  });

  test('comes newest year first, total spending first of a year', () => {
    const pair = (code: string, fiscal_year: number) => [
      figure(code, 10, { fiscal_year }),
      figure(code, 11, { ...executed, fiscal_year }),
    ];
    expect(said([...pair('4', 2021), ...pair('6.1', 2022), ...pair('5', 2022)])).toEqual([
      '2022 5 11/10 APBD',
      '2022 6.1 11/10 APBD',
      '2021 4 11/10 APBD',
    ]);
    expect(said([...pair('4', 2021), ...pair('5', 2022)], { year: '2021', account: null })).toHaveLength(1);
    expect(said([...pair('4', 2021), ...pair('5', 2022)], { year: null, account: '5' })).toHaveLength(1);
  });
});
