import { expect, test } from 'vitest';
import { ask, askOne, builtManifest } from './fixtures/built-dataset';

// What was handed over, less what data/README.md lists as not carried over. Later additions only raise the counts.
const expectedRows: [table: string, rows: number, reason: string][] = [
  ['visit', 355, 'all'],
  ['activity', 260, 'all'],
  [
    'membership',
    1362 - 35,
    'less 35 posts of junior staff, spouses, university staff, associations, a village head',
  ],
  ['budget_line', 1466, 'all'],
  [
    'election_result',
    1144 - 54 - 18,
    'less 54 conflicts, which are conflicts here, and 18 pages that were harvested twice',
  ],
  ['election_cost', 349 - 7, 'less 7 conflicts, which are conflicts here'],
  [
    'conflict',
    150 + 13 + 54 + 7 - 3,
    'events and posts, budgets, turnout, costs, less 3 about names of private persons',
  ],
  ['region', 552, '38 provinces, 416 regencies, 98 cities'],
  ['dataset', 16, 'published tables'],
  ['election_count', 2922, 'all with a count'],
  ['budget_panel', 4656, 'East Java, 2021–2024'],
  ['region_statistic', 6715, 'all'],
  ['polling_station_count', 514, 'all'],
  ['election_grant', 158, 'less one row of zeros'],
];

test.each(expectedRows)('%s has at least %i rows: %s', async (table, rows) => {
  expect(await askOne(`SELECT count(*) FROM ${table}`)).toBe(builtManifest.tables[table]?.rows);
  expect(builtManifest.tables[table]?.rows).toBeGreaterThanOrEqual(rows);
});

test('stated conflicts are all there, beside those that the build finds', async () => {
  expect(await ask('SELECT origin, count(*) AS n FROM conflict GROUP BY origin ORDER BY origin')).toEqual([
    { origin: 'found', n: expect.any(Number) as number },
    { origin: 'stated', n: 150 + 13 + 54 + 7 - 3 },
  ]);
});

test('regions are the 38 provinces, 416 regencies and 98 cities of the country', async () => {
  expect(
    await ask(`
      SELECT CASE WHEN length(code) = 2 THEN 'province' WHEN code[4] = '7' THEN 'city' ELSE 'regency' END AS kind,
             count(*) AS n
        FROM region GROUP BY kind ORDER BY kind`),
  ).toEqual([
    { kind: 'city', n: 98 },
    { kind: 'province', n: 38 },
    { kind: 'regency', n: 416 },
  ]);
});

test('every region code of every table is a region', async () => {
  const columns = Object.entries(builtManifest.tables).flatMap(([table, { columns: list }]) =>
    list.filter(({ name }) => /(^|_)region$/.test(name)).map(({ name }) => [table, name] as const),
  );
  expect(columns.length).toBeGreaterThan(15);
  for (const [table, column] of columns) {
    const unresolved = await ask(`
      SELECT DISTINCT ${column} FROM ${table}
       WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT code FROM region)`);
    expect([table, unresolved]).toEqual([table, []]);
  }
});

test.each([
  'membership',
  'visit',
  'activity',
  'budget_line',
  'election_result',
  'election_cost',
  'conflict',
  'dataset',
])('no record of %s is without a source', async (table) => {
  // conflicts that the build finds take their sources from their records
  const found = table === 'conflict' ? "AND origin = 'stated'" : '';
  expect(
    await ask(`
        SELECT id FROM ${table} t WHERE NOT EXISTS (
          SELECT 1 FROM record_source s JOIN source o ON o.id = s.source WHERE s.record = t.id AND s.table_name = '${table}')
          ${found}`),
  ).toEqual([]);
});

test.each([
  'election_count',
  'election_count_candidate',
  'polling_station_count',
  'election_grant',
  'budget_panel',
  'region_statistic',
])('no row of %s is without a published table behind it', async (table) => {
  expect(
    await askOne(`
      SELECT count(*) FROM ${table} t LEFT JOIN dataset d ON d.id = t.dataset LEFT JOIN source o ON o.id = d.source
       WHERE o.id IS NULL`),
  ).toBe(0);
});

test('no value of a conflict and no canonical value is without a source', async () => {
  expect(
    await askOne(`
      SELECT count(*) FROM conflict_value v WHERE NOT EXISTS (
        SELECT 1 FROM conflict_value_source s JOIN source o ON o.id = s.source
         WHERE s.conflict = v.conflict AND s.position = v.position)`),
  ).toBe(0);
  expect(
    await askOne(
      'SELECT count(*) FROM canonical_value WHERE record NOT IN (SELECT record FROM record_source)',
    ),
  ).toBe(0);
});

test('the engine that wrote the file is the one that the manifest names', async () => {
  expect(await askOne('SELECT version()')).toBe(builtManifest.engine);
});
