import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

const command = ['--import', 'tsx', 'scripts/extract.ts'];
let folder: string;
const path = (name: string) => join(folder, name);
const articles = 60;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-extract-'));
  for (const part of ['first', 'second']) mkdirSync(path(part));
  for (let index = 0; index < articles; index += 1)
    writeFileSync(path(`${index < articles / 2 ? 'first' : 'second'}/${index}.txt`), invented(index));
  writeFileSync(path('first/picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254]));
  writeFileSync(path('first/again.txt'), invented(3));
  writeFileSync(path('first/notes.pdf'), 'no article');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (args: string[], input?: string) =>
  spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', input });
const start = (args: string[]) => {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};
const linesIn = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).length : 0;

test(
  'a run that is killed in the middle is continued as if it had not been',
  { timeout: 120_000 },
  async () => {
    const paths = [path('first'), path('pipe.txt'), path('second')];

    // a pipe that nobody writes holds the run where the first folder ends
    execFileSync('mkfifo', [path('pipe.txt')]);
    const killed = start([...paths, '--out', path('killed.jsonl')]);
    while (linesIn(path('killed.jsonl')) < 31) await setTimeout(20);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    // what a kill in the middle of writing leaves
    appendFileSync(path('killed.jsonl'), '{"file":"second/44.txt","sha2');

    rmSync(path('pipe.txt'));
    writeFileSync(path('pipe.txt'), invented(articles));
    const resumed = run([...paths, '--out', path('killed.jsonl'), '--resume']);
    const whole = run([...paths, '--out', path('whole.jsonl')]);

    // 61 articles, the picture; the copy is told only once
    expect(linesIn(path('whole.jsonl'))).toBe(articles + 2);
    expect(readFileSync(path('killed.jsonl'), 'utf8')).toBe(readFileSync(path('whole.jsonl'), 'utf8'));
    expect(whole.stderr).toContain(`${articles + 1} articles read in`);
    expect(whole.stderr).toContain('1 have the same contents as another file');
    expect(whole.stderr).toMatch(/failures {3}1: 1 (binary|not_text)/);
    expect(whole.status).toBe(1);
    expect(resumed.stderr).toContain('31 articles read in');
    // 30 articles and the picture, and the copy of one
    expect(resumed.stderr).toContain('32 were in the output of an earlier run');
  },
);

test('for scorers standard output has one object a file and nothing else', { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = run([path('second'), path('first/picture.txt'), '--format=gold']);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; error?: object });
  expect(lines.map(({ file }) => file).sort()).toEqual(
    [
      'picture.txt',
      ...Array.from({ length: articles / 2 }, (_, index) => `${index + articles / 2}.txt`),
    ].sort(),
  );
  expect(lines.filter(({ error }) => error).map(({ file }) => file)).toEqual(['picture.txt']);
  expect(
    lines.every((line) =>
      ['officials', 'visits', 'budgets', 'turnout', 'costs'].every((list) => list in line),
    ),
  ).toBe(true);
  expect(stderr).toContain('30 articles read');
  expect(status).toBe(1);
});

test('one article comes from standard input', { timeout: 60_000 }, () => {
  const known = ['--published', '2023-01-31', '--url', 'https://koran.example/a'];
  const { stdout, status } = run(['-', ...known], invented(1));
  expect(JSON.parse(stdout)).toMatchObject({
    file: '-',
    meta: { published: '2023-01-31', url: 'https://koran.example/a' },
  });
  expect(status).toBe(0);
});

test('Ctrl-C writes what was begun, and the run can be continued', { timeout: 60_000 }, async () => {
  rmSync(path('pipe.txt'), { force: true });
  execFileSync('mkfifo', [path('pipe.txt')]);
  const paths = [path('first'), path('pipe.txt'), path('second')];
  const stopped = start([...paths, '--out', path('stopped.jsonl')]);
  let told = '';
  stopped.stderr.on('data', (text: Buffer) => (told += text.toString()));
  while (linesIn(path('stopped.jsonl')) < 31) await setTimeout(20);
  stopped.kill('SIGINT');
  while (!told.includes('stopping')) await setTimeout(20);
  // the file at which it was
  writeFileSync(path('pipe.txt'), invented(articles));
  const [code] = (await once(stopped, 'exit')) as [number];
  expect(code).toBe(130);
  expect(told).toContain('articles read in');
  expect(readFileSync(path('stopped.jsonl'), 'utf8').endsWith('\n')).toBe(true);
  expect(linesIn(path('stopped.jsonl'))).toBe(31);
});

test('a second Ctrl-C ends a run that waits for a file for ever', { timeout: 60_000 }, async () => {
  execFileSync('mkfifo', [path('never.txt')]);
  const stuck = start([path('never.txt'), '--out', path('stuck.jsonl')]);
  while (!existsSync(path('stuck.jsonl'))) await setTimeout(20);
  stuck.kill('SIGINT');
  await once(stuck.stderr, 'data');
  // sooner it would count as the first, passed on twice
  await setTimeout(600);
  stuck.kill('SIGINT');
  await once(stuck, 'exit');
  expect(stuck.signalCode).toBe('SIGKILL');
});

test.each([
  [['--ouput', 'x'], 'unknown option: --ouput (nearest: --out)'],
  [['nothing-here', '--resume'], '--resume needs --out'],
  [['scripts', '--url', 'https://koran.example'], 'scripts is a folder'],
  [['package.json', '--out', 'package.json'], 'output is there already: package.json'],
])('%j ends with 2 and says why', { timeout: 30_000 }, (args, message) => {
  const { stderr, status } = run(args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

/** An article that is invented. */
function invented(number: number): string {
  return `Belanja modal naik (karangan nomor ${number})

INDRALAYA – Pemerintah Kabupaten Ogan Ilir menganggarkan belanja modal Rp ${number + 300}.500.000.000 dalam APBD 2023.
Bupati Ogan Ilir Surya Karangan mengatakan, anggaran itu untuk ${number} ruas jalan desa.
`;
}
