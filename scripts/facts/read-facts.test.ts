import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from './read-facts';

// Each fault is put into a copy of the real data, so that nothing else is wrong.
const directory = mkdtempSync(join(tmpdir(), 'sorot-facts-'));

beforeEach(() => {
  cpSync('data', directory, { recursive: true });
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

type Record = { [key: string]: unknown };

function change(file: string, line: number, edit: (record: Record) => Record | string): void {
  const path = join(directory, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const result = edit(JSON.parse(lines[line - 1] ?? '') as Record);
  lines[line - 1] = typeof result === 'string' ? result : JSON.stringify(result);
  writeFileSync(path, lines.join('\n'));
}

async function problems(): Promise<string[]> {
  const found = await readFacts(directory);
  return found.problems.map(({ text }) => text);
}

describe('readFacts', () => {
  it('finds nothing wrong with the data as they are', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['unknown region: 16.99; nearest: 16.', 'facts/budgets.jsonl', { region: '16.99' }],
    ['missing source: []; at least 1', 'facts/visits.jsonl', { sources: [] }],
    ['impossible date: 2022-02-30', 'facts/visits.jsonl', { date: '2022-02-30' }],
    ['amount_idr too small: -5; at least 0', 'facts/election-costs.jsonl', { amount_idr: -5 }],
    ['turnout_pct too large: 101; at most 100', 'facts/elections.jsonl', { turnout_pct: 101 }],
    ['unknown field: colour; see the data dictionary', 'facts/visits.jsonl', { colour: 'red' }],
    ['missing field: topics; null where unknown', 'facts/visits.jsonl', { topics: undefined }],
    ['wrong type of fiscal_year: 2024; must be', 'facts/budgets.jsonl', { fiscal_year: '2024' }],
    ['unknown source: s-0000000000; add it', 'facts/visits.jsonl', { sources: ['s-0000000000'] }],
  ])('says "%s"', async (text, file, over) => {
    change(file, 3, (record) => ({ ...record, ...over }));
    expect((await problems()).filter((found) => found.includes(`${file}:3: ${text}`))).toHaveLength(1);
  });

  it.each([
    ['not JSON', (line: string) => line.slice(0, -20)],
    ['byte order mark: U+FEFF', (line: string) => `\uFEFF${line}`],
    ['line ending: CRLF', (line: string) => `${line}\r`],
    ['NUL byte: U+0000', (line: string) => line.replace('"id"', '"id\u0000"')],
    ['line too long', (line: string) => line.replace('"note":', `"note":"${'a'.repeat(10_000_000)}","x":`)],
  ])('says "%s"', async (text, edit) => {
    change('facts/visits.jsonl', 1, (record) => edit(JSON.stringify(record)));
    expect((await problems())[0]).toContain(`facts/visits.jsonl:1: ${text}`);
  });

  it('lists a duplicate id with the line of the first', async () => {
    const path = join(directory, 'facts/visits.jsonl');
    const [first = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [first, first, ...rest].join('\n'));
    expect(await problems()).toEqual([
      expect.stringMatching(/visits\.jsonl:2: duplicate id: v-.*; also on line 1/),
    ]);
  });

  it('lists all problems of a run together', async () => {
    change('facts/visits.jsonl', 2, (record) => ({ ...record, date: '2022-13-01' }));
    change('facts/budgets.jsonl', 2, (record) => ({ ...record, stage: 'DRAF' }));
    expect(await problems()).toHaveLength(2);
  });
});
