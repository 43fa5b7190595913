import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { readFacts } from '../../../../scripts/facts/read-facts';
import { grammar } from '../extract';
import { articleFromText } from '../text/article-from-text';
import { sourceRecord } from './source-record';
import { toRecords } from './to-records';

const lexicon = await readLexicon();

// invented
const text = `DPRD Pati Belajar Retribusi ke Tuban

TUBAN - Komisi B DPRD Kabupaten Pati melakukan kunjungan kerja ke DPRD Kabupaten Tuban, Selasa (4/3/2025). Rombongan dipimpin Ketua Komisi B DPRD Pati, Sukardi Wibawa, S.H., dan diterima Wakil Ketua DPRD Tuban, Hj. Marwiyah Hasnan.

Reses anggota DPRD Kabupaten Pati berlangsung sepekan sebelumnya. Dalam APBD Kabupaten Pati 2025, belanja modal Rp 210,5 miliar. Pada Pilkada 2024, partisipasi di Kabupaten Pati 71,2 persen. NPHD Pilkada 2024 KPU Kabupaten Pati Rp 60 miliar.`;
const article = articleFromText(text, {
  url: 'https://berita.example/dprd-pati',
  publisher: 'Empat Lawang News',
  published: '2025-03-05',
  published_basis: 'meta',
});
const source = sourceRecord(article, '2026-11-26');

test('accepted proposals are records that the check of the data takes', async () => {
  const { proposals } = grammar(lexicon)(article);
  expect(new Set(proposals.map(({ kind }) => kind)).size).toBe(6);
  const { records, left } = toRecords(proposals, { source, lexicon });
  expect(left).toEqual([]);
  expect(JSON.stringify(records)).not.toContain('Rombongan');

  const folder = join(mkdtempSync(join(tmpdir(), 'sorot-')), 'data');
  cpSync('data', folder, { recursive: true });
  add(join(folder, 'sources.jsonl'), [source]);
  for (const file of new Set(records.map((one) => one.file))) {
    add(
      join(folder, `facts/${file}.jsonl`),
      records.filter((one) => one.file === file).map(({ record }) => record),
    );
  }
  const { problems } = await readFacts(folder);
  expect(problems.map((problem) => problem.text)).toEqual([]);
}, 60_000);

test('what the schema demands and the article lacks is named, and nothing is made up', () => {
  const { proposals } = grammar(lexicon)(articleFromText('Belanja modal Kabupaten Pati Rp 210,5 miliar.'));
  const { records, left } = toRecords(proposals, { source, lexicon });
  expect(records).toEqual([]);
  expect(left.map(({ missing }) => missing)).toEqual([['fiscal_year', 'stage']]);
});

/** In the order of the file, which is that of ids. */
function add(file: string, records: { id: string }[]): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const all = [...lines, ...records.map((record) => JSON.stringify(record))];
  const id = (line: string) => (JSON.parse(line) as { id: string }).id;
  writeFileSync(file, `${all.sort((a, b) => (id(a) < id(b) ? -1 : 1)).join('\n')}\n`);
}
