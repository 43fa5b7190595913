import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWork } from '../../src/lib/desk/work-file';
import { UsageError } from '../command-line/usage-error';
import { articleReader } from '../extract/article-answer';
import { proposalsLine } from '../extract/output-line';
import { readLexicon } from '../extract/read-lexicon';
import { addContribution } from '../facts/add-contribution';
import { readFacts } from '../facts/read-facts';
import { decisionsPath, openDecisions, type DecisionState } from './decisions';
import { exportAccepted } from './export-accepted';
import { reviewItems } from './proposals-file';

let folder: string;
let proposals: string;
const sha256 = 'ab'.repeat(32);
const now = () => new Date('2026-11-26T07:08:09Z');

// invented; nobody knows its publisher
const page = `<html lang="id"><head><meta property="og:site_name" content="Kabar Rekaan Muria">
<meta property="article:published_time" content="2025-03-05"><link rel="canonical" href="https://kabar-rekaan.example/dprd-pati">
<title>DPRD Pati Belajar Retribusi ke Tuban</title></head><body><article><h1>DPRD Pati Belajar Retribusi ke Tuban</h1>
<p>TUBAN - Komisi B DPRD Kabupaten Pati melakukan kunjungan kerja ke DPRD Kabupaten Tuban, Selasa (4/3/2025). Rombongan dipimpin Ketua Komisi B DPRD Pati, Sukardi Wibawa, S.H., dan diterima Wakil Ketua DPRD Tuban, Hj. Marwiyah Hasnan.</p>
<p>Reses anggota DPRD Kabupaten Pati berlangsung sepekan sebelumnya. Dalam APBD Kabupaten Pati 2025, belanja modal Rp 210,5 miliar. Pada Pilkada 2024, partisipasi di Kabupaten Pati 71,2 persen. NPHD Pilkada 2024 KPU Kabupaten Pati Rp 60 miliar.</p></article></body></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-export-'));
  proposals = join(folder, 'p.jsonl');
  const read = articleReader(await readLexicon(), 'proposals');
  const answer = await read({ name: 'a.html', url: null, published: null, bytes: Buffer.from(page) });
  writeFileSync(proposals, `${proposalsLine('a.html', sha256, 'body' in answer ? answer.body : '')}\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function decide(state: (kind: string) => DecisionState | null): Promise<void> {
  rmSync(decisionsPath(proposals), { force: true });
  const decisions = await openDecisions(decisionsPath(proposals), now);
  for await (const item of reviewItems(proposals)) {
    const decided = state(item.proposal.kind);
    if (decided) await decisions.decide(item, decided);
  }
  await decisions.close();
}

test(
  'what was accepted is taken by the check of the data, with its unknown publisher; added twice it is there once',
  { timeout: 120_000 },
  async () => {
    await decide(() => 'accepted');
    const out = join(folder, 'whole');
    const told = await exportAccepted(proposals, out);
    expect(told).toContain('7 accepted proposals');
    expect(told).toContain('new publishers, whose class an editor says: Kabar Rekaan Muria');
    expect(existsSync(join(out, 'incomplete.jsonl'))).toBe(false);
    const contribution = join(out, 'contribution.jsonl');
    expect(readFileSync(contribution, 'utf8')).not.toContain('berlangsung sepekan sebelumnya. Dalam APBD');

    const data = join(folder, 'data');
    cpSync('data', data, { recursive: true });
    const before = await readFacts(data);
    const { added, problems } = await addContribution(data, contribution);
    expect(problems.map(({ text }) => text)).toEqual([]);
    const after = await readFacts(data);
    expect(after.problems).toEqual([]);
    expect(Object.values(after.records).flat().length).toBe(
      Object.values(before.records).flat().length + added,
    );
    const source = after.records.sources.find(({ url }) => url === 'https://kabar-rekaan.example/dprd-pati');
    expect(after.records.publishers).toContainEqual({
      publisher: source?.publisher,
      name: 'Kabar Rekaan Muria',
      class: 'other',
    });
    expect(after.records.visits.filter(({ sources }) => sources.includes(source?.id ?? ''))).toHaveLength(1);
    expect(await addContribution(data, contribution)).toEqual({ added: 0, known: added, problems: [] });

    // nor is anything written when one line is wrong
    const files = readFileSync(join(data, 'facts/visits.jsonl'), 'utf8');
    writeFileSync(contribution, readFileSync(contribution, 'utf8').replaceAll('"33.18"', '"33.99"'));
    expect((await addContribution(data, contribution)).problems.length).toBeGreaterThan(0);
    expect(readFileSync(join(data, 'facts/visits.jsonl'), 'utf8')).toBe(files);
  },
);

test('what lacks something is listed and kept for the desk; what was rejected is nowhere', async () => {
  const lines = readFileSync(proposals, 'utf8');
  writeFileSync(proposals, lines.replaceAll('"fiscal_year":', '"other_year":'));
  await decide((kind) => (kind === 'budget' || kind === 'visit' ? 'accepted' : 'rejected'));
  const out = join(folder, 'part');
  const told = await exportAccepted(proposals, out);
  writeFileSync(proposals, lines);
  expect(told).toContain('1 accepted proposals');
  expect(told).toMatch(/1 incomplete: .*\n {2}a\.html: budget-\d+ lacks fiscal_year/);
  const work = readWork(readFileSync(join(out, 'incomplete.jsonl'), 'utf8'), now().toISOString());
  expect(work.articles.map(({ id, proposals: left }) => [id, left.map(({ kind }) => kind)])).toEqual([
    [sha256, ['budget']],
  ]);
  await expect(exportAccepted(proposals, out)).rejects.toThrow(UsageError);
});
