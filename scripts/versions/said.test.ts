import { expect, it } from 'vitest';
import type { DatasetVersion } from '../../src/lib/schema/dataset-version';
import { said } from './said';

// Invented.
const change = { file: 'budgets' as const, id: 'b-1', name: 'Rekaan' };

it.each<[string, Partial<DatasetVersion>]>([
  ['2026-11-23-00000001: 7 records', {}],
  [
    '2026-11-23-00000001: 7 records, 2 added, 1 withdrawn',
    { added: [change, change], withdrawn: [change], tables: ['budget_line'] },
  ],
  [
    '2026-11-23-00000001: 7 records, no fact changed, other tables: claim, source',
    { tables: ['claim', 'source'] },
  ],
])('%s', (line, changes) => {
  const nothing = { added: [], corrected: [], withdrawn: [], tables: [] };
  expect(
    said({ version: '2026-11-23-00000001', date: '2026-11-23', records: 7, ...nothing, ...changes }),
  ).toBe(line);
});
