import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { open as openBrowser } from './browser';
import { DownloadError } from './download-error';
import type { Database, Query } from './query';
import { ReaderDatabase } from './reader-database.svelte';

const one: Query<null, { value: number }> = {
  name: 'one',
  sql: 'SELECT 1 AS value',
  params: () => [],
  row: z.object({ value: z.number() }),
  examples: [],
};

const open = vi.hoisted(() => vi.fn<typeof openBrowser>());
vi.mock('./browser', () => ({ open }));

// an invented engine that always answers 1
const engine: Database = {
  query: (query) => Promise.resolve([query.row.parse({ value: 1 })]),
  cancel: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

beforeEach(() => {
  open.mockReset();
  open.mockResolvedValue(engine);
  vi.stubGlobal('Worker', EventTarget);
  vi.stubGlobal('navigator', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('nothing is opened before the first question, and once for all of them', async () => {
  const reader = new ReaderDatabase();
  expect(reader.status).toBe('idle');
  expect(open).not.toHaveBeenCalled();
  expect(await Promise.all([reader.query(one, null), reader.query(one, null)])).toEqual([
    [{ value: 1 }],
    [{ value: 1 }],
  ]);
  expect(reader.status).toBe('ready');
  expect(open).toHaveBeenCalledTimes(1);
});

test('progress is shown as it comes', async () => {
  const reader = new ReaderDatabase();
  open.mockImplementation((options) => {
    options?.onProgress?.({ stage: 'download', loaded: 5, total: 10 });
    expect(reader.status).toBe('downloading');
    return Promise.resolve(engine);
  });
  await reader.open();
  expect(reader.progress).toEqual({ stage: 'download', loaded: 5, total: 10 });
});

test.each(['offline', 'corrupt', 'missing', 'unsupported'] as const)(
  '%s is told, and it can be tried again',
  async (reason) => {
    const reader = new ReaderDatabase();
    open.mockRejectedValueOnce(new DownloadError(reason, 'x.gz'));
    await expect(reader.query(one, null)).rejects.toThrow(DownloadError);
    expect([reader.status, reader.reason]).toEqual(['failed', reason]);
    expect(await reader.query(one, null)).toEqual([{ value: 1 }]);
    expect([reader.status, reader.reason]).toEqual(['ready', null]);
  },
);

test('a device with little memory is refused unless its reader insists', async () => {
  vi.stubGlobal('navigator', { deviceMemory: 1 });
  const reader = new ReaderDatabase();
  await expect(reader.open()).rejects.toMatchObject({ reason: 'refused' });
  expect([reader.status, reader.reason]).toEqual(['failed', 'refused']);
  expect(open).not.toHaveBeenCalled();
  await reader.open({ force: true });
  expect(reader.status).toBe('ready');
});

test.each([2, 8, undefined])('a device that states %s GB is not refused', async (deviceMemory) => {
  vi.stubGlobal('navigator', deviceMemory === undefined ? {} : { deviceMemory });
  const reader = new ReaderDatabase();
  await reader.open();
  expect(reader.status).toBe('ready');
});

test.each(['WebAssembly', 'Worker', 'DecompressionStream'])(
  'a browser without %s is told so',
  async (missing) => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, missing);
    Reflect.deleteProperty(globalThis, missing);
    const reader = new ReaderDatabase();
    try {
      await expect(reader.open()).rejects.toMatchObject({ reason: 'unsupported' });
    } finally {
      if (kept) Object.defineProperty(globalThis, missing, kept);
    }
    expect(open).not.toHaveBeenCalled();
  },
);

test('a question that is no longer wanted is not asked', async () => {
  const reader = new ReaderDatabase();
  const controller = new AbortController();
  const query = vi.spyOn(engine, 'query');
  const answer = reader.query(one, null, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(query).not.toHaveBeenCalled();
});
