import { expect, test } from 'vitest';
import { accountRows, type PhaseBar } from './account-rows';

const bar = (fiscal_year: number, stage = 'APBD'): PhaseBar => ({
  key: `${fiscal_year} ${stage}`,
  fiscal_year,
  stage,
  phase: 'approved',
  amount_idr: 1,
  precision_idr: 1,
  min_idr: 1,
  max_idr: 1,
  doubtful: false,
  draft_only: false,
  sources: 1,
});

const said = (bars: PhaseBar[], years: [number, number]) =>
  accountRows(bars, years).map((row) => {
    if (row.kind === 'bar') return row.bar.key;
    return row.kind === 'gap' ? `${row.first}-${row.last}` : '---';
  });

test('missing years are said once, between the years that have figures', () => {
  expect(said([bar(2021), bar(2021, 'REALISASI'), bar(2024)], [2021, 2025])).toEqual([
    '2021 APBD',
    '2021 REALISASI',
    '2022-2023',
    '2024 APBD',
    '2025-2025',
  ]);
});

test('the old and the new chart of accounts are kept apart, and a gap does not bridge them', () => {
  expect(said([bar(2019), bar(2022)], [2019, 2022])).toEqual([
    '2019 APBD',
    '2020-2020',
    '---',
    '2021-2021',
    '2022 APBD',
  ]);
});

test('without figures of the old chart there is nothing to keep apart', () => {
  expect(said([bar(2022)], [2015, 2022])).toEqual(['2015-2021', '2022 APBD']);
});
