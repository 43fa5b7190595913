import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Param, Query } from './query';
import { queuedDatabase, type Engine } from './queued-database';
import { QueryError } from './query-error';

const double: Query<number, { value: number }> = {
  name: 'double',
  sql: 'SELECT 2 * $1 AS value',
  params: (value) => [value],
  row: z.object({ value: z.number() }),
  examples: [],
};

test('questions are answered one after another, in their order', async () => {
  const { engine, asked, next } = fakeEngine();
  const database = queuedDatabase(engine);
  const answers = Promise.all([1, 2].map((value) => database.query(double, value)));
  await vi.waitFor(() => {
    expect(asked).toEqual([1]);
  });
  next().resolve([{ value: 2 }]);
  await vi.waitFor(() => {
    expect(asked).toEqual([1, 2]);
  });
  next().resolve([{ value: 4 }]);
  expect(await answers).toEqual([[{ value: 2 }], [{ value: 4 }]]);
});

test('an error carries the query, its SQL and its parameters, and the next question is answered', async () => {
  const { engine, next } = fakeEngine();
  const database = queuedDatabase(engine);
  const [failed, answered] = [database.query(double, 1), database.query(double, 2)];
  const cause = new Error('Binder Error: invented');
  await vi.waitFor(() => {
    next().reject(cause);
  });
  const error: unknown = await failed.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(QueryError);
  expect(error).toMatchObject({ query: 'double', sql: double.sql, params: [1], cause });
  expect(String(error)).toBe('QueryError: query failed: double: Binder Error: invented');
  await vi.waitFor(() => {
    next().resolve([{ value: 4 }]);
  });
  expect(await answered).toEqual([{ value: 4 }]);
});

test('a row that does not keep to its schema is an error', async () => {
  const { engine, next } = fakeEngine();
  const answer = queuedDatabase(engine).query(double, 1);
  await vi.waitFor(() => {
    next().resolve([{ value: 'dua' }]);
  });
  await expect(answer).rejects.toThrow(QueryError);
});

test('an aborted question is rejected at once, while the engine is still stopping', async () => {
  const { engine, asked, signals, next } = fakeEngine();
  const database = queuedDatabase(engine);
  const controller = new AbortController();
  const aborted = database.query(double, 1, { signal: controller.signal });
  const later = database.query(double, 2);
  await vi.waitFor(() => {
    expect(asked).toEqual([1]);
  });
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  expect(signals[0]?.aborted).toBe(true);
  expect(asked).toEqual([1]);
  next().reject(new Error('interrupted'));
  await vi.waitFor(() => {
    expect(asked).toEqual([1, 2]);
  });
  next().resolve([{ value: 4 }]);
  expect(await later).toEqual([{ value: 4 }]);
});

test('a question that is aborted in the queue is never asked', async () => {
  const { engine, asked, next } = fakeEngine();
  const database = queuedDatabase(engine);
  const controller = new AbortController();
  const first = database.query(double, 1);
  const aborted = database.query(double, 2, { signal: controller.signal });
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  await expect(database.query(double, 3, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  next().resolve([{ value: 2 }]);
  await first;
  const last = database.query(double, 4);
  await vi.waitFor(() => {
    next().resolve([{ value: 8 }]);
  });
  await last;
  expect(asked).toEqual([1, 4]);
});

test('cancel stops the running question alone', async () => {
  const { engine, asked, signals, next } = fakeEngine();
  const database = queuedDatabase(engine);
  const running = database.query(double, 1);
  const waiting = database.query(double, 2);
  await vi.waitFor(() => {
    expect(asked).toEqual([1]);
  });
  const cancelled = database.cancel();
  expect(signals[0]?.aborted).toBe(true);
  next().reject(new Error('interrupted'));
  await cancelled;
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => {
    next().resolve([{ value: 4 }]);
  });
  expect(await waiting).toEqual([{ value: 4 }]);
});

interface Answer {
  resolve: (rows: Record<string, unknown>[]) => void;
  reject: (error: Error) => void;
}

/** An engine that answers when it is told to. */
function fakeEngine() {
  const asked: (Param | undefined)[] = [];
  const signals: AbortSignal[] = [];
  const answers: Answer[] = [];
  const engine: Engine = {
    run: (_, params, signal) =>
      new Promise((resolve, reject) => {
        asked.push(params[0]);
        signals.push(signal);
        answers.push({ resolve, reject });
      }),
    close: () => Promise.resolve(),
  };
  const next = () => {
    const answer = answers.shift();
    if (!answer) throw new Error('nothing was asked');
    return answer;
  };
  return { engine, asked, signals, next };
}
