import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFacts } from './read-facts';

describe('the data as they are', () => {
  it('have no problems, and ten weekdays that contradict their dates', async () => {
    const { problems, flags } = await readFacts('data');
    expect(problems).toEqual([]);
    expect(flags).toHaveLength(10);
  });
});

describe('the pipeline', () => {
  // run from an empty place, so that whatever it wrote would be seen there
  const root = mkdtempSync(join(tmpdir(), 'sorot-facts-'));
  const data = join(root, 'data');
  beforeAll(() => {
    cpSync('data', data, { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const pipeline = (...options: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('scripts/pipeline.ts'), ...options],
      { cwd: root, encoding: 'utf8' },
    );

  it.each([[['--check']], [[]]])('%o: refuses bad data whole', { timeout: 60_000 }, (options) => {
    edit('facts/visits.jsonl', (text) => text.replace('"date": "2022-03-11"', '"date": "2022-02-30"'));
    edit('reference/measures.csv', (text) => text.replace('hdi,', 'hdi,extra,'));
    const { status, stderr, stdout } = pipeline(...options, '--data', data);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^data\/facts\/visits\.jsonl:2: impossible date: 2022-02-30; must be /),
      'data/reference/measures.csv:60: wrong number of cells: 5; must be 4',
      '2 problems; nothing was written',
      '',
    ]);
    expect(stdout).toContain('visits.jsonl:34: weekday contradicts date: Kamis 2022-02-09; kept as printed');
    expect(status).toBe(1);
    expect(readdirSync(root)).toEqual(['data']);
  });

  function edit(path: string, change: (text: string) => string): void {
    const text = readFileSync(join('data', path), 'utf8');
    writeFileSync(join(data, path), change(text));
  }
});
