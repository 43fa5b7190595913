import { describe, expect, test } from 'vitest';
import type { BudgetFigure } from '$lib/queries/budget-region-figures';
import { composition, fullest, snapshots } from './composition';
import { inventedFigure as figure } from '$lib/fixtures/invented-budget-figure';

/** One line a string: depth, code or kind, amount. */
function tree(figures: BudgetFigure[]): string[] {
  const [snapshot] = snapshots(figures);
  return snapshot
    ? composition(snapshot).map(
        ({ depth, kind, code, amount_idr }) =>
          `${'-'.repeat(depth)}${kind === 'stated' ? code : kind} ${amount_idr}`,
      )
    : [];
}

describe('composition', () => {
  test('what no source states is a line of its own', () => {
    expect(tree([figure('5', 100), figure('5.1', 60), figure('5.2', 15)])).toEqual([
      '5 100',
      '-5.1 60',
      '-5.2 15',
      '-unstated 25',
    ]);
  });

  test('a total without parts is unstated as a whole', () => {
    expect(tree([figure('4', 100)])).toEqual(['4 100', '-unstated 100']);
  });

  test('parts without their total make no tree', () => {
    expect(tree([figure('4.1', 10), figure('4.2', 80)])).toEqual([]);
  });

  test('a part whose parent is not stated stands below its nearest stated ancestor', () => {
    expect(tree([figure('5', 100), figure('5.1.01', 40), figure('5.1.02', 60)])).toEqual([
      '5 100',
      '-5.1.01 40',
      '-5.1.02 60',
    ]);
  });

  test('what may be rounding is called so, and a sliver is left out', () => {
    expect(tree([figure('4', 1000), figure('4.1', 900, { precision_idr: 100 })])).toEqual([
      '4 1000',
      '-4.1 900',
      '-rounding 100',
    ]);
    expect(tree([figure('4', 1000), figure('4.1', 998, { precision_idr: 10 })])).toEqual([
      '4 1000',
      '-4.1 998',
    ]);
  });

  test('parts that exceed their total beyond rounding are not drawn as parts', () => {
    expect(tree([figure('5', 100), figure('5.1', 80), figure('5.4', 40)])).toEqual(['5 100', '-misfit 100']);
    expect(tree([figure('5', 100, { precision_idr: 50 }), figure('5.1', 80), figure('5.4', 40)])).toEqual([
      '5 100',
      '-5.1 80',
      '-5.4 40',
    ]);
  });

  test('before 2021 spending is told by the old chart of accounts, and the new codes do not join it', () => {
    const old = { fiscal_year: 2019, account_version: 'before-2021' } as const;
    expect(
      tree([
        figure('5', 100, { fiscal_year: 2019 }),
        figure('5.2', 30, { fiscal_year: 2019 }),
        figure(null, 66, { ...old, account: 'Belanja Tidak Langsung' }),
        figure(null, 34, { ...old, account: 'Belanja Langsung' }),
      ]),
    ).toEqual(['5 100', '-5.1 66', '-5.2 34']);
  });

  test('from 2021 on a label of the old chart joins nothing', () => {
    expect(
      tree([
        figure('4', 100),
        figure(null, 70, { account: 'Dana Perimbangan', account_version: 'before-2021' }),
      ]),
    ).toEqual(['4 100', '-unstated 100']);
  });

  test('each bar starts where the one before it ends', () => {
    const [snapshot] = snapshots([
      figure('5', 100),
      figure('5.1', 60),
      figure('5.1.01', 20),
      figure('5.2', 15),
    ]);
    const starts = snapshot ? composition(snapshot).map(({ start }) => start) : [];
    expect(starts).toEqual([0, 0, 0, 0.2, 0.6, 0.75]);
  });
});

test('stages of one year are kept apart, and doubtful figures left out', () => {
  const figures = [
    figure('5', 100),
    figure('5', 90, { stage: 'RAPBD', stage_order: 2, phase: 'proposed' }),
    figure('5.1', 50, { doubtful: true }),
  ];
  expect(snapshots(figures).map(({ stage, figures: own }) => `${stage} ${own.length}`)).toEqual([
    'APBD 1',
    'RAPBD 1',
  ]);
});

test('the snapshot with most parts is shown; a plan before what was realised to an unstated month', () => {
  const draft = { stage: 'RAPBD', stage_order: 2, phase: 'proposed' };
  const list = snapshots([
    figure('5', 100, { fiscal_year: 2025 }),
    figure('5.1', 60, { fiscal_year: 2025 }),
    ...['5', '5.1', '5.2'].map((code) => figure(code, code === '5' ? 100 : 50, draft)),
  ]);
  expect(fullest(list)?.stage).toBe('RAPBD');

  const panel = { origin: 'panel', record: null, fiscal_year: 2023 } as const;
  const ministry = snapshots(
    ['5', '5.2'].flatMap((code) => [
      figure(code, 10, { ...panel, stage: 'DJPK-ANGGARAN', stage_order: 11, phase: 'budgeted' }),
      figure(code, 10, { ...panel, stage: 'DJPK-REALISASI', stage_order: 12, phase: 'to_date' }),
    ]),
  );
  expect(fullest(ministry)?.stage).toBe('DJPK-ANGGARAN');
  expect(fullest(snapshots([figure('4', 100)]))).toBeNull();
});
