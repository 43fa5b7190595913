import { Queue, QueueEvents } from 'bullmq';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallRedis } from '../../test/redis';
import { queueName } from './article-job';

const articles = 300;
const few = 20;
const command = ['--import', 'tsx', 'scripts/extract.ts'];
const started: ChildProcess[] = [];
let folder: string;
let address: string;
let redis: Redis;
let queue: Queue;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-queue-'));
  for (const part of ['articles', 'few']) mkdirSync(join(folder, part));
  for (let index = 0; index < articles; index += 1)
    writeFileSync(join(folder, `articles/${index}.txt`), invented(index));
  for (let index = 0; index < few; index += 1)
    writeFileSync(join(folder, `few/${index}.txt`), invented(index));
  const port = await freePort();
  address = `redis://127.0.0.1:${port}`;
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  started.push(spawn(findOrInstallRedis(), options, { stdio: 'ignore' }));
  redis = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
  // it is not there at once
  redis.on('error', () => undefined);
  await redis.ping();
  queue = new Queue(queueName, { connection: redis });
}, 180_000);

afterAll(async () => {
  await queue.close();
  redis.disconnect();
  const ended = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(ended.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
  rmSync(folder, { recursive: true });
});

test('of two workers one is killed: every article is there once', { timeout: 120_000 }, async () => {
  const out = join(folder, 'queue.jsonl');
  const stalled: string[] = [];
  const events = new QueueEvents(queueName, { connection: redis });
  events.on('stalled', ({ jobId }) => stalled.push(jobId));
  await events.waitUntilReady();

  const [first] = [worker(), worker()];
  const producer = extract(join(folder, 'articles'), '--queue', address, '--out', out);
  while (linesIn(out).length < 20 && producer.exitCode === null) await setTimeout(10);
  // both are at work by now, and hold as many jobs as they can
  first.kill('SIGKILL');
  if (producer.exitCode === null) await once(producer, 'exit');
  await events.close();

  expect(producer.exitCode).toBe(0);
  const files = linesIn(out).map((line) => (JSON.parse(line) as { file: string }).file);
  expect(files).toEqual([...files].sort());
  expect(new Set(files).size).toBe(articles);
  expect(files).toHaveLength(articles);
  expect(stalled.length).toBeGreaterThan(0);
  // what is collected is kept no longer
  expect(await redis.keys(`bull:${queueName}:${'[0-9a-f]'.repeat(64)}`)).toEqual([]);
});

/** A run whose jobs all wait. The worker that is left from above works on as soon as the queue does. */
async function waitingRun(out: string): Promise<ChildProcess> {
  await queue.pause();
  const producer = extract(join(folder, 'few'), '--queue', address, '--out', out);
  while ((await queue.getWaitingCount()) < few) await setTimeout(10);
  return producer;
}

test('what a killed run had asked for waits for the next one', { timeout: 120_000 }, async () => {
  const out = join(folder, 'killed.jsonl');
  (await waitingRun(out)).kill('SIGKILL');
  await queue.resume();
  while ((await queue.getCompletedCount()) < few) await setTimeout(10);
  expect(linesIn(out)).toEqual([]);

  const resumed = extract(join(folder, 'few'), '--queue', address, '--out', out, '--resume');
  await once(resumed, 'exit');
  expect(linesIn(out)).toHaveLength(few);
  expect(await queue.getCompletedCount()).toBe(0);
});

test('jobs that Redis has forgotten are added again', { timeout: 120_000 }, async () => {
  const out = join(folder, 'forgotten.jsonl');
  const producer = await waitingRun(out);
  await redis.flushall();
  await once(producer, 'exit');
  expect(linesIn(out)).toHaveLength(few);
});

test('a Redis that is not there is told at once', { timeout: 60_000 }, async () => {
  const nowhere = `redis://:secret@127.0.0.1:${await freePort()}`;
  const { stderr, status } = spawnSync(
    process.execPath,
    [...command, 'package.json', '--queue', nowhere, '--out', join(folder, 'none.jsonl')],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(/^no Redis at 127\.0\.0\.1:\d+: connect ECONNREFUSED/);
  expect(stderr).not.toContain('secret');
  expect(status).toBe(1);
});

function extract(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  started.push(child);
  return child;
}

function worker(): ChildProcess {
  return extract('--queue', address, '--work', '--workers', '1');
}

function linesIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** An article that is invented, of some length. */
function invented(number: number): string {
  const paragraph = `Pemerintah Kabupaten Ogan Ilir menganggarkan belanja modal Rp ${number + 300}.500.000.000 dalam APBD 2023, kata Bupati Surya Karangan.\n\n`;
  return `Belanja modal naik (karangan nomor ${number})\n\n${paragraph.repeat(30)}`;
}
