import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { catalogue } from '../../src/lib/schema/catalogue';
import { quality } from '../../src/lib/schema/quality';
import { askOne, builtDirectory, builtManifest } from '../database/fixtures/built-dataset';
import { withDatabase } from '../database/with-database';
import type { QualityCheck } from '../../src/lib/schema/catalogue-texts';
import { describeColumns } from './describe-columns';
import { refuseErrors, runChecks } from './run-checks';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000 });

const built = catalogue.parse(JSON.parse(readFileSync(`${builtDirectory}/catalogue.json`, 'utf8')));
const checked = quality.parse(JSON.parse(readFileSync(`${builtDirectory}/quality.json`, 'utf8')));
const check = (id: string) => checked.checks.find((result) => result.id === id);

describe('the catalogue', () => {
  test('has every table and every column of the database, in both languages', () => {
    expect(built.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
      Object.entries(builtManifest.tables).map(([name, { columns }]) => [
        name,
        columns.map((column) => column.name),
      ]),
    );
    const silent = built.tables.flatMap(({ name, columns }) =>
      columns
        .filter(({ description, keterangan }) => description === '' || keterangan === '')
        .map((column) => `${name}.${column.name}`),
    );
    expect(silent).toEqual([]);
  });

  test('counts the cells that are filled', async () => {
    const capital = built.tables[0]?.columns.find(({ name }) => name === 'bps_code_2018');
    expect(capital?.filled).toBe(await askOne('SELECT count(bps_code_2018) FROM region'));
    expect(capital?.filled).toBeLessThan(built.tables[0]?.rows ?? 0);
  });
});

describe('a column', () => {
  const table = {
    ...{
      name: 'person',
      records: 'persons' as const,
      licence: 'cc_by' as const,
      title: 'Persons',
      judul: 'Orang',
    },
    ...{ description: 'Invented', keterangan: 'Rekaan', gaps: null, kekurangan: null },
  };
  const columns = (...names: string[]) => names.map((name) => ({ name, type: 'VARCHAR', required: true }));
  const texts = (column: string) => ({
    columns: [{ table: 'person', column, description: 'Invented', keterangan: 'Rekaan' }],
  });

  test('means what the field of its record means', () => {
    const [name] = describeColumns(table, columns('linked_by'), { columns: [] });
    expect(name?.values).toContain('same_name');
  });

  test('that nothing describes stops the build', () => {
    expect(() => describeColumns(table, columns('shoe_size'), { columns: [] })).toThrow(
      'person.shoe_size: no description; add one to data/catalogue/columns.csv',
    );
    expect(describeColumns(table, columns('shoe_size'), texts('shoe_size'))[0]?.keterangan).toBe('Rekaan');
  });

  test('that is described and does not exist stops the build', () => {
    expect(() => describeColumns(table, columns('id'), texts('shoe_size'))).toThrow(
      'person.shoe_size: described, but there is no such column',
    );
  });
});

describe('the checks', () => {
  test('find no more than was looked into', () => {
    expect(
      checked.checks.filter(({ state }) => state === 'new').map(({ id, failed }) => [id, failed]),
    ).toEqual([]);
  });

  test('expect no more than they find', () => {
    const generous = checked.checks.filter(({ expected, failed }) => expected !== null && expected > failed);
    expect(generous.map(({ id, failed }) => [id, failed])).toEqual([]);
  });

  test('each look at something', () => {
    expect(checked.checks.filter((result) => result.checked === 0).map(({ id }) => id)).toEqual([]);
  });

  test('name what fails', () => {
    expect(check('result-votes')?.failures).toContainEqual({
      record: 't-pilkada_gubernur-2024-13.12-r1-kpu_recap-sumbarsatukpupasam',
      region: '13.12',
      year: 2024,
      name: null,
      stated: 186046,
      computed: 166046,
    });
  });

  test('see keys that stand twice and references that lead nowhere', async () => {
    const invented: QualityCheck[] = ['unique-keys', 'references'].map((id) => ({
      ...{ id, table: null, severity: 'error', expected: 0, unit: null },
      ...{ title: 'Invented', judul: 'Rekaan', description: 'Invented', keterangan: 'Rekaan' },
    }));
    const results = await withDatabase(':memory:', async (connection) => {
      await connection.run(readFileSync('scripts/database/schema.sql', 'utf8'));
      await connection.run(`INSERT INTO measure VALUES ('a', '%', 'A', 'A'), ('a', '%', 'A', 'A')`);
      await connection.run(`INSERT INTO region_statistic VALUES ('none', '99', 2020, 'a', 1)`);
      return await runChecks(connection, invented);
    });
    expect(results.map(({ failures }) => failures.map(({ name }) => name))).toEqual([
      ['measure'],
      ['region_statistic.dataset', 'region_statistic.region'],
    ]);
    expect(() => {
      refuseErrors(results);
    }).toThrow('the database fails its checks:\nunique-keys: 1 failed');
  });
});
