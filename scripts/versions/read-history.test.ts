import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetVersion } from '../../src/lib/schema/dataset-version';
import { inventedFacts } from '../facts/invented-world';
import { factCells } from './fact-cells';
import { recordCount } from './next-version';
import { buildHistory, readHistory } from './read-history';
import { historyFiles } from './write-history';

// Every record and every version here is invented.
const facts = factCells(inventedFacts().records);
const records = recordCount(facts);
const added = { file: 'visits' as const, id: 'v-1', name: 'Rekaan → Andaian' };
const versions: DatasetVersion[] = [
  version({ version: '2026-11-20-00000001', date: '2026-11-20', records: records - 1 }),
  version({ version: '2026-11-23-00000002', date: '2026-11-23', records, added: [added], tables: ['visit'] }),
];
const tables = [
  { table: 'region', hash: 'a'.repeat(32) },
  { table: 'visit', hash: '' },
];
const sound = historyFiles({ versions, released: { tables, facts } });

it('what a release writes is read as it was', () => {
  expect(buildHistory('versions', sound)).toEqual({
    history: { versions, released: { tables, facts } },
    problems: [],
  });
});

it('any text of a record is the same after it was written and read', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('#', '#01234567', 'a\r\nb', '"', ' , '),
  );
  fc.assert(
    fc.property(text, (note) => {
      const { records: world } = inventedFacts();
      const [line, ...others] = world.budgets;
      const cells = factCells({ ...world, budgets: line ? [{ ...line, note }, ...others] : [] });
      const { history } = buildHistory(
        'versions',
        historyFiles({ versions, released: { tables, facts: cells } }),
      );
      expect(history.released.facts.budgets).toEqual(cells.budgets);
    }),
  );
});

describe('a fault of the committed versions', () => {
  it.each<[string, string, (text: string) => string]>([
    [
      'versions.jsonl:2: not JSON: {"version":; put one whole object on a line',
      'versions.jsonl',
      onLine(2, () => '{"version":'),
    ],
    [
      'versions.jsonl:1: invalid version: 1.0; must be like 2026-11-23-01b1c613',
      'versions.jsonl',
      replace('2026-11-20-00000001', '1.0'),
    ],
    [
      'versions.jsonl:2: unknown added[0].file: trips; one of persons, officials, visits, activities, budgets, elections, election_costs, conflicts',
      'versions.jsonl',
      replace('"file":"visits"', '"file":"trips"'),
    ],
    [
      'versions.jsonl:2: duplicate version: 2026-11-20-00000001; a version is released once',
      'versions.jsonl',
      (text) =>
        text.replaceAll('2026-11-23-00000002', '2026-11-20-00000001').replaceAll('2026-11-23', '2026-11-20'),
    ],
    [
      'versions.jsonl:2: version of another date: 2026-11-23-00000002; must begin with 2026-11-24',
      'versions.jsonl',
      replace('"date":"2026-11-23"', '"date":"2026-11-24"'),
    ],
    [
      `versions.jsonl:2: wrong number of records: ${records}; its changes make ${records + 1}`,
      'versions.jsonl',
      replace(`"records":${records - 1}`, `"records":${records}`),
    ],
    [
      'versions.jsonl:2: not sorted: 2026-11-20-00000001; move it before 2026-11-23-00000002',
      'versions.jsonl',
      (text) => text.trim().split('\n').reverse().concat('').join('\n'),
    ],
    [
      'versions.jsonl:1: changes of the first version: 1; there is none before it',
      'versions.jsonl',
      onLine(1, (text) => text.replace('"added":[]', `"added":[${JSON.stringify(added)}]`)),
    ],
    [
      `versions.jsonl:2: wrong number of records: ${records}; the released facts have ${records - 1}; take the files of one release`,
      'released/visits.csv',
      onLine(2, () => null),
    ],
    [
      'released/budgets.csv:2: invalid sources: #?; must be a value, or # and a digest of 8 digits',
      'released/budgets.csv',
      onLine(2, (text) => text.replace(/#[0-9a-f]{8}/, '#?')),
    ],
    [
      'released/budgets.csv:3: wrong number of cells: 1; must be 12',
      'released/budgets.csv',
      onLine(3, () => 'b-2'),
    ],
    [
      'released/budgets.csv:3: duplicate id: b-1; already on line 2',
      'released/budgets.csv',
      replace('\nb-2,', '\nb-1,'),
    ],
    [
      'released/budgets.csv:1: wrong header: column 1 is key; must be id',
      'released/budgets.csv',
      replace('id,', 'key,'),
    ],
    [
      'tables.csv:2: invalid hash: a; must be an MD5, empty for a table without rows',
      'tables.csv',
      replace('a'.repeat(32), 'a'),
    ],
  ])('%s', (text, file, edit) => {
    const { problems } = buildHistory('', edited(file, edit));
    expect(problems.map((problem) => problem.text)).toContain(text);
  });

  it('is told where a file is missing', () => {
    const { problems } = buildHistory('', new Map([...sound, ['tables.csv', null]]));
    expect(problems.map(({ text }) => text)).toEqual([
      'tables.csv:1: missing file: tables.csv; put it there',
    ]);
  });
});

it('nothing was released where there is nothing', async () => {
  const { history, problems } = await readHistory('scripts/facts/invented-world/versions');
  expect(problems).toEqual([]);
  expect(history.versions).toEqual([]);
});

it('the committed versions are sound', async () => {
  const { history, problems } = await readHistory('data/versions');
  expect(problems).toEqual([]);
  expect(history.versions.length).toBeGreaterThan(0);
});

function version(
  parts: Partial<DatasetVersion> & Pick<DatasetVersion, 'version' | 'date' | 'records'>,
): DatasetVersion {
  return { added: [], corrected: [], withdrawn: [], tables: [], ...parts };
}

function edited(file: string, edit: (text: string) => string): Map<string, Buffer> {
  const before = String(sound.get(file));
  const after = edit(before);
  expect(after).not.toBe(before);
  return new Map(sound).set(file, Buffer.from(after));
}

function replace(old: string, now: string) {
  return (text: string) => text.replace(old, now);
}

/** @param edit of the line, counted from 1; null takes it away */
function onLine(line: number, edit: (text: string) => string | null) {
  return (text: string) =>
    text
      .split('\n')
      .map((content, index) => (index === line - 1 ? edit(content) : content))
      .filter((content) => content !== null)
      .join('\n');
}
