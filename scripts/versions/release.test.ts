import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../src/lib/schema/records';
import { inventedFacts, setFields } from '../facts/invented-world';
import { readHistory } from './read-history';
import { release } from './release';

// Every record of the invented world is invented.
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sorot-release-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a release', () => {
  it('begins with a version that lists no records, and is refused while nothing changes', async () => {
    const first = await releaseOf({});
    expect(first).toEqual({
      version: {
        version: expect.stringMatching(/^2026-11-23-/) as string,
        date: '2026-11-23',
        records: count(),
        added: [],
        corrected: [],
        withdrawn: [],
        tables: [],
      },
    });
    const written = files();
    expect(await releaseOf({})).toEqual({
      refused: [expect.stringMatching(/^nothing changed since the last release: 2026-11-23-[0-9a-f]{8}$/)],
    });
    expect(files()).toEqual(written);
  });

  it('adds the changes since the last one', async () => {
    await releaseOf({});
    await releaseOf({ budgets: setFields(1, { fiscal_year: 2025 }) });
    const last = await releaseOf({ budgets: setFields(1, { fiscal_year: 2025, note: 'rekaan' }) });
    expect(last).toMatchObject({
      version: {
        corrected: [{ id: 'b-1', fields: [{ field: 'note', old: null, new: 'rekaan' }] }],
        added: [],
        withdrawn: [],
        tables: ['budgets'],
      },
    });
    const { history, problems } = await readHistory(root);
    expect(problems).toEqual([]);
    expect(history.versions.map(({ corrected }) => corrected.length)).toEqual([0, 1, 1]);
  });

  it('names the tables where no fact changed', async () => {
    await releaseOf({});
    const other = await releaseOf({}, { canonical_value: { hash: 'c'.repeat(32) } });
    expect(other).toMatchObject({
      version: { added: [], corrected: [], withdrawn: [], tables: ['canonical_value'] },
    });
  });

  it('writes the same files whatever the order of the records', async () => {
    await releaseOf({});
    const written = files();
    rmSync(root, { recursive: true });
    const { records, problems } = inventedFacts();
    const reversed = {
      ...records,
      visits: [...records.visits].reverse(),
      persons: [...records.persons].reverse(),
    };
    await release(root, { records: reversed, problems }, () => hashes(records));
    expect(files()).toEqual(written);
  });

  it('is refused where the data are not valid', async () => {
    expect(await releaseOf({ budgets: setFields(1, { region: '16.99' }) })).toEqual({
      refused: ['facts/budgets.jsonl:1: unknown region: 16.99; nearest: 16.10 Ogan Ilir'],
    });
    expect(readdirSync(root)).toEqual([]);
  });

  it('is refused where its changes do not fit a line, and leaves the files', async () => {
    await releaseOf({});
    const written = files();
    const long = await releaseOf({ budgets: (text) => longNote(2)(longNote(1)(text)) });
    expect(long).toEqual({
      refused: expect.arrayContaining([
        expect.stringMatching(/versions\.jsonl:2: line too long: \d+ bytes; at most 1000000$/),
      ]) as string[],
    });
    expect(files()).toEqual(written);
  });
});

it('npm run release prints what is wrong with the data and writes nothing', { timeout: 60_000 }, () => {
  cpSync('data', join(root, 'data'), { recursive: true });
  const versions = join(root, 'data/versions/versions.jsonl');
  writeFileSync(versions, readFileSync(versions, 'utf8').replace('"records":', '"record":'));
  const written = files();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('scripts/release.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr.split('\n')).toEqual([
    'data/versions/versions.jsonl:1: missing field: records; add it, null where unknown',
    'data/versions/versions.jsonl:1: unknown field: record; remove it, or mend its name',
    'nothing was released',
    '',
  ]);
  expect(status).toBe(1);
  expect(files()).toEqual(written);
});

/** Two of them fill a line. */
function longNote(line: number) {
  return (text: string) => String(setFields(line, { note: 'rekaan '.repeat(80_000) })(text));
}

function releaseOf(
  edits: Parameters<typeof inventedFacts>[0],
  others: Record<string, { hash: string }> = {},
) {
  return release(root, inventedFacts(edits), async (records) => ({ ...(await hashes(records)), ...others }));
}

/** A hash a file in place of one a table. */
function hashes(records: Records): Promise<Record<string, { hash: string }>> {
  const entries = Object.entries(records).map(([name, list]) => [name, { hash: hash(JSON.stringify(list)) }]);
  return Promise.resolve(Object.fromEntries(entries) as Record<string, { hash: string }>);
}

function hash(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

function count(): number {
  const { persons, officials, visits, activities, budgets, elections, election_costs, conflicts } =
    inventedFacts().records;
  return [persons, officials, visits, activities, budgets, elections, election_costs, conflicts].flat()
    .length;
}

function files(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
