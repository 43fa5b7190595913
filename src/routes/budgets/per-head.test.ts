import { expect, test } from 'vitest';
import { snapshots } from './composition';
import { inventedFigure as figure } from '$lib/fixtures/invented-budget-figure';
import { latest, perHead } from './per-head';

test('the latest year and its last stage are shown; articles before the panel', () => {
  const list = snapshots([
    figure('5', 100, { fiscal_year: 2022 }),
    figure('5', 100),
    figure('5', 110, { stage: 'APBD-P', stage_order: 7, phase: 'adjusted' }),
    figure('5.2', 10, { fiscal_year: 2025 }),
    figure('5', 90, { origin: 'panel', fiscal_year: 2024, stage: 'DJPK-ANGGARAN', phase: 'budgeted' }),
  ]);
  expect(latest(list)).toMatchObject({ origin: 'news', fiscal_year: 2023, stage: 'APBD-P' });
});

test('accounts that are not stated stay empty, and medians of few regions are left out', () => {
  const [snapshot] = snapshots([figure('5', 2000), figure('4', 1000)]);
  const medians = [
    { account_code: '5', regions: 5, median_idr: 30 },
    { account_code: '4', regions: 4, median_idr: 20 },
  ];
  const rows = snapshot ? perHead(snapshot, 100, medians) : [];
  expect(rows.slice(0, 3)).toMatchObject([
    { per_head_idr: 20, median_idr: 30, regions: 5 },
    { per_head_idr: 10, median_idr: null, regions: 4 },
    { per_head_idr: null, median_idr: null, key: '' },
  ]);
});
