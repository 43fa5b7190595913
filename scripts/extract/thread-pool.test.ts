import { afterEach, expect, test } from 'vitest';
import { ThreadPool } from './thread-pool';

/** Does to itself what its message says. */
const script = `
  import { parentPort, workerData, threadId } from 'node:worker_threads';
  parentPort.on('message', (message) => {
    if (message === 'hang') for (;;);
    if (message === 'throw') throw new Error('no such luck');
    if (message === 'exit') process.exit(7);
    if (message === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(message)); }
    parentPort.postMessage(message === 'thread' ? String(threadId) : workerData + message);
  });
  parentPort.postMessage('ready');
`;

const url = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
let pool: ThreadPool<string, string>;

function started(size: number, timeLimit = 10_000, code = script) {
  pool = new ThreadPool(url(code), {
    size,
    workerData: 'done: ',
    heap: 32,
    timeLimit,
    lost: (fault, message) => `${fault}: ${message}`,
  });
  return pool;
}

afterEach(() => pool.close());

test('each task gets its own answer', async () => {
  const { run } = bound(started(3));
  const names = Array.from({ length: 40 }, (_, index) => `task ${index}`);
  expect(await Promise.all(names.map(run))).toEqual(names.map((name) => `done: ${name}`));
});

test('a thread serves many tasks', async () => {
  const { run } = bound(started(2));
  const threads = await Promise.all(Array.from({ length: 20 }, () => run('thread')));
  expect(new Set(threads).size).toBeLessThanOrEqual(2);
});

test.each([
  ['throw', /^crash: no such luck$/],
  ['exit', /^crash: thread ended with code 7$/],
  ['memory', /^crash: .*memory/],
])('a thread that dies over one task (%s) is replaced, and the rest is done', async (fatal, answer) => {
  const { run } = bound(started(1));
  const [first, lost, ...rest] = await Promise.all(['a', fatal, 'b', 'c'].map(run));
  expect(first).toBe('done: a');
  expect(lost).toMatch(answer);
  expect(rest).toEqual(['done: b', 'done: c']);
});

test('a thread that hangs is ended after the time limit, and replaced', async () => {
  const { run } = bound(started(1, 200));
  expect(await Promise.all(['hang', 'a', 'hang', 'b'].map(run))).toEqual([
    'timeout: took longer than 0.2 s',
    'done: a',
    'timeout: took longer than 0.2 s',
    'done: b',
  ]);
});

test('the time limit counts from the start of a task, not of its waiting', async () => {
  const slow = script.replace(
    'parentPort.postMessage(message',
    'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150); parentPort.postMessage(message',
  );
  const { run } = bound(started(1, 400, slow));
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(run))).toEqual(
    'abcde'.split('').map((name) => `done: ${name}`),
  );
});

test('threads that cannot even start are no endless loop', async () => {
  const { run, ready } = bound(started(2, 1000, `throw new Error('no grammar')`));
  await expect(ready).rejects.toThrow('a thread did not start: no grammar');
  await expect(run('a')).rejects.toThrow('a thread did not start: no grammar');
});

function bound(made: ThreadPool<string, string>) {
  return { run: (message: string) => made.run(message), ready: made.ready };
}
