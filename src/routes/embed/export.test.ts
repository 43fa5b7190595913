import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exportChart, type ExportRequest } from './export.server';

const request: ExportRequest = {
  chart: 'turnout-by-region',
  filter: 'province=16',
  kinds: ['svg', 'png', 'csv', 'xlsx', 'json', 'parquet', 'sql'],
  language: 'id',
  retrieved: null,
};

test('one request makes the same bytes twice, each file with its source, version and filter', async () => {
  const files = await exportChart(request);
  const again = await exportChart(request);
  expect(files.map(({ name }) => name.split('.').pop())).toEqual(request.kinds);
  files.forEach(({ name, bytes }, index) => {
    expect(name).toMatch(/^turnout-by-region-province-16-\d{4}-\d\d-\d\d-[0-9a-f]{8}\./);
    expect(Buffer.from(bytes).equals(Buffer.from(again[index]?.bytes ?? [])), name).toBe(true);
  });
  const text = (kind: ExportRequest['kinds'][number]) =>
    Buffer.from(files[request.kinds.indexOf(kind)]?.bytes ?? []).toString();
  expect(text('svg')).toContain('Pilihan: Provinsi: Provinsi Sumatera Selatan');
  expect(text('csv')).toMatch(/# source: .*https?:/);
  const { filter, rows } = JSON.parse(text('json')) as { filter: string; rows: object[] };
  expect(filter).toBe('province=16');
  expect(rows).toHaveLength(17);
  expect(text('sql')).toContain("'16'");
  const picture = PNG.sync.read(Buffer.from(files[1]?.bytes ?? []));
  expect(picture.width).toBe(2000);
});

test('the other language has its own words and names', async () => {
  const [file] = await exportChart({ ...request, kinds: ['svg'], language: 'en' });
  expect(file?.name).toMatch(/^turnout-by-region-province-16-en-/);
  expect(Buffer.from(file?.bytes ?? []).toString()).toContain('Choice: Province:');
});

test('names with signs of markup are drawn', async () => {
  const [svg, card] = await exportChart({ ...request, filter: '', kinds: ['svg', 'card'] });
  expect(Buffer.from(svg?.bytes ?? []).toString()).toContain('Bali &amp; Nusa');
  expect(PNG.sync.read(Buffer.from(card?.bytes ?? []))).toMatchObject({ width: 1200, height: 630 });
});

describe('a wrong request says what is wrong', () => {
  test.each([
    [{ chart: 'turnout' }, 'unknown chart: turnout'],
    [{ filter: 'year=2024' }, /has no filter year; it has region, province/],
    [{ filter: 'province=99' }, 'turnout-by-region has no rows for province=99'],
  ])('%j', async (change, message) => {
    await expect(exportChart({ ...request, ...change })).rejects.toThrow(message);
  });
});

test('the command makes a batch, and goes on after what fails', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-export-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const batch = join(folder, 'batch.jsonl');
  writeFileSync(
    batch,
    [
      { chart: 'visits-by-month', filter: 'province=32', format: 'csv' },
      { chart: 'no-such-chart', format: 'csv' },
      { chart: 'timeline', filter: 'region=16.10', format: 'svg', lang: 'en' },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
  const out = join(folder, 'out');
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['tsx', 'scripts/export.ts', '--batch', batch, '--out', out, '--retrieved', '2026-11-26'],
    { encoding: 'utf8', env: { ...process.env, VITEST: '', SOROT_EXPORT: 'true' } },
  );
  expect(stderr).toContain('unknown chart: no-such-chart\n1 of 3 requests failed');
  expect(status).toBe(1);
  const made = readdirSync(out).sort();
  expect(made).toEqual([
    expect.stringMatching(/^timeline-region-16\.10-en-.*\.svg$/),
    expect.stringMatching(/^visits-by-month-province-32-.*\.csv$/),
  ]);
  expect(stdout.split('\n').filter((line) => line.includes(out))).toHaveLength(2);
  expect(readFileSync(join(out, made[1] ?? ''), 'utf8')).toContain('retrieved: 2026-11-26');
});
