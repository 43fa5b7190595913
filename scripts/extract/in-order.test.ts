import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order';

async function* from<T>(items: T[], taken: T[] = []) {
  for (const item of items) {
    taken.push(item);
    yield await Promise.resolve(item);
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of source) list.push(item);
  return list;
}

/** Works that end when they are told to. */
function works() {
  const ends = new Map<number, () => void>();
  const work = (item: number) =>
    new Promise<number>((resolve) => {
      ends.set(item, () => {
        ends.delete(item);
        resolve(item);
      });
    });
  return { ends, work, end: (item: number) => ends.get(item)?.() };
}

test('results come in the order of the items, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5)),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      async (turns, atOnce, window) => {
        const items = turns.map((count, index) => ({ count, index }));
        const work = async ({ count, index }: { count: number; index: number }) => {
          for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
          return index;
        };
        expect(await all(inOrder(from(items), work, { atOnce, window }))).toEqual(
          items.map((_, index) => index),
        );
      },
    ),
  );
});

test('no more than so many are worked on at once', async () => {
  const { ends, work, end } = works();
  const results = all(inOrder(from([1, 2, 3, 4]), work, { atOnce: 2, window: 10 }));
  await setImmediate();
  expect([...ends.keys()]).toEqual([1, 2]);
  end(2);
  await setImmediate();
  expect([...ends.keys()]).toEqual([1, 3]);
  for (const item of [3, 1, 4]) {
    end(item);
    await setImmediate();
  }
  expect(await results).toEqual([1, 2, 3, 4]);
});

test('no more than a window of results waits for a slow first one', async () => {
  const taken: number[] = [];
  const { work, end } = works();
  const results = all(inOrder(from([1, 2, 3, 4, 5], taken), work, { atOnce: 2, window: 3 }));
  for (const item of [2, 3]) {
    await setImmediate();
    end(item);
  }
  await setImmediate();
  expect(taken).toEqual([1, 2, 3]);
  for (const item of [1, 4, 5]) {
    end(item);
    await setImmediate();
  }
  expect(await results).toEqual([1, 2, 3, 4, 5]);
});

test('heavy items wait for each other; one that is too heavy goes alone', async () => {
  const { ends, work, end } = works();
  const bounds = { atOnce: 9, window: 9, loadOf: (item: number) => item, load: 10 };
  const results = all(inOrder(from([6, 6.5, 1, 99]), work, bounds));
  await setImmediate();
  expect([...ends.keys()]).toEqual([6, 6.5]);
  end(6);
  await setImmediate();
  expect([...ends.keys()]).toEqual([6.5, 1, 99]);
  for (const item of [6.5, 1, 99]) end(item);
  expect(await results).toEqual([6, 6.5, 1, 99]);
});

test('a result does not wait for the next item', async () => {
  const never = new Promise<never>(() => undefined);
  async function* blocked() {
    yield 1;
    yield 2;
    await never;
  }
  const results = inOrder(blocked(), (item) => Promise.resolve(item), { atOnce: 4, window: 4 });
  expect([await results.next(), await results.next()].map(({ value }) => value as number)).toEqual([1, 2]);
});

test('work that throws ends it, even while the next item is waited for', async () => {
  async function* slow() {
    yield 1;
    await setImmediate();
    await setImmediate();
    yield 2;
  }
  const work = () => Promise.reject(new Error('lost'));
  await expect(all(inOrder(slow(), work, { atOnce: 3, window: 3 }))).rejects.toThrow('lost');
});
