import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Proposal } from '../../src/lib/extract/proposal';
import { articleReader } from './article-answer';
import type { Failure } from './article-task';
import { answering, completion, fakeEndpoint, json, type Handler } from './fixtures/fake-endpoint';
import { readLexicon } from './read-lexicon';

interface Body {
  proposals: Proposal[];
  unanswered?: Failure;
}

const lexicon = await readLexicon();
// invented
const article = `Belanja modal naik (karangan)

INDRALAYA – Pemerintah Kabupaten Ogan Ilir menganggarkan belanja modal Rp 412.500.000.000 dalam APBD 2023. Rp 12 miliar lagi, kata bupati, akan mengalir sebagai belanja hibah.`;
const known = {
  ...{ account: 'belanja modal', amount: 'Rp 412.500.000.000', stage: 'APBD 2023' },
  ...{ fiscal_year: 'APBD 2023', region: 'Kabupaten Ogan Ilir' },
};
const other = { ...known, account: 'belanja hibah', amount: 'Rp 12 miliar', region: 'Ogan Ilir' };
const endpoints: { close: () => void }[] = [];

afterEach(() => {
  for (const endpoint of endpoints.splice(0)) endpoint.close();
});

async function serve(handler: Handler): Promise<string> {
  const endpoint = await fakeEndpoint(handler);
  endpoints.push(endpoint);
  return endpoint.url;
}

async function read(url: string | null): Promise<Body> {
  const endpoint = url === null ? null : { url, model: 'kecil', timeoutMs: 300 };
  const task = { name: 'a.txt', url: null, published: null, bytes: Buffer.from(article) };
  const answer = await articleReader(lexicon, 'proposals', endpoint)(task);
  if ('error' in answer) throw new Error(answer.error.message);
  expect(answer.unanswered).toEqual((JSON.parse(answer.body) as Body).unanswered);
  return JSON.parse(answer.body) as Body;
}

test('what the model points to stands beside what the grammar proposed, under its name and not twice', async () => {
  const alone = await read(null);
  const both = await read(await serve(answering({ budgets: [known, other, other] })));
  const more = both.proposals.filter(({ rule }) => rule === 'endpoint kecil');
  expect(alone.proposals.map(({ values }) => values['account']?.value)).toContain('Belanja Modal');
  expect(both.proposals.filter(({ rule }) => rule !== 'endpoint kecil')).toEqual(alone.proposals);
  expect(more.map(({ values }) => values['amount_idr']?.value)).toEqual([12_000_000_000]);
  expect(both.unanswered).toBeUndefined();
});

describe('a model that gives nothing takes nothing away, and it is told why', () => {
  test.each<[string, Handler, Partial<Failure>]>([
    [
      'malformed',
      (_, response) => {
        json(response, completion('Tentu!'));
      },
      { fault: 'endpoint_answer' },
    ],
    [
      'refused',
      (_, response) => {
        json(response, { error: { message: 'model "kecil" not found' } }, 404);
      },
      { message: expect.stringContaining('HTTP 404: model "kecil" not found') as string },
    ],
    ['silent', () => undefined, { message: expect.stringContaining('no answer within 0.3 s') as string }],
  ])('%s', async (_, handler, unanswered) => {
    const { proposals } = await read(null);
    expect(await read(await serve(handler))).toMatchObject({ proposals, unanswered });
  });
});

test(
  'the command asks the endpoint that it is given, with the key of the environment',
  { timeout: 60_000 },
  async () => {
    const keys: (string | undefined)[] = [];
    const url = await serve((request, response, body) => {
      keys.push(request.headers.authorization);
      answering({ budgets: [known, other] })(request, response, body);
    });
    const good = await run(['--endpoint', url, '--model', 'kecil', '--endpoint-key-env', 'MODEL_KEY']);
    expect(keys).toEqual(['Bearer rahasia']);
    expect(good).toMatchObject({ code: 0, line: { file: expect.stringContaining('a.txt') as string } });
    expect(good.line.proposals.filter(({ rule }) => rule === 'endpoint kecil')).toHaveLength(1);

    for (const endpoint of endpoints.splice(0)) endpoint.close();
    const bad = await run(['--endpoint', url, '--model', 'kecil']);
    expect(bad.code).toBe(1);
    expect(bad.line.proposals.length).toBeGreaterThan(0);
    expect(bad.stderr).toContain('not answered by the endpoint  1: 1 endpoint_unreachable');
    expect(bad.stderr).toContain('the grammar goes on');
  },
);

async function run(
  options: string[],
): Promise<{ code: number; stderr: string; line: { file: string } & Body }> {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-endpoint-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [input, out] = [join(folder, 'a.txt'), join(folder, 'out.jsonl')];
  writeFileSync(input, article);
  const args = ['--import', 'tsx', 'scripts/extract.ts', input, '--out', out, ...options];
  return new Promise((resolve) => {
    const env = { ...process.env, MODEL_KEY: 'rahasia' };
    const child = execFile(process.execPath, args, { env }, (_, __, stderr) => {
      const line = JSON.parse(readFileSync(out, 'utf8')) as { file: string } & Body;
      resolve({ code: child.exitCode ?? -1, stderr, line });
    });
  });
}
