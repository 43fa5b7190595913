import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReaderFacts } from './reader-facts.svelte';

let kept: Map<string, string>;
const storage = new EventTarget();
const rows = { person: [{ id: 'loc-p-1' }] };
const load = vi.fn(() => Promise.resolve({ acceptedFacts: () => Promise.resolve(rows) }));

beforeEach(() => {
  kept = new Map();
  load.mockClear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('addEventListener', storage.addEventListener.bind(storage));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function started(): ReaderFacts {
  const facts = new ReaderFacts();
  facts.start(load);
  return facts;
}

test('without facts nothing is read and nothing is asked again', async () => {
  const facts = started();
  facts.tell(0, '');
  expect(await facts.rows()).toBeNull();
  expect([facts.count, facts.joined, facts.edition]).toEqual([0, false, 0]);
  expect(load).not.toHaveBeenCalled();
});

test('accepted facts stand among the others, on the next page too', async () => {
  started().tell(3, 'a');
  const facts = started();
  expect([facts.count, facts.joined, facts.edition]).toEqual([3, true, 1]);
  expect(await facts.rows()).toEqual(rows);
});

test('the same facts are not asked again, others are', () => {
  const facts = started();
  facts.tell(3, 'a');
  facts.tell(3, 'a');
  expect(facts.edition).toBe(1);
  facts.tell(3, 'b');
  expect(facts.edition).toBe(2);
  facts.tell(0, 'c');
  expect([facts.count, facts.joined, facts.edition]).toEqual([0, false, 3]);
});

test('the reader leaves them out and lets them in again', async () => {
  const facts = started();
  facts.tell(3, 'a');
  facts.join(false);
  expect([facts.count, facts.joined, facts.edition]).toEqual([3, false, 2]);
  expect(await facts.rows()).toBeNull();
  facts.join(true);
  expect([facts.joined, facts.edition]).toEqual([true, 3]);
});

test('what another tab accepts is seen', () => {
  const facts = started();
  kept.set('desk-facts', '2 x');
  storage.dispatchEvent(new Event('storage'));
  expect([facts.count, facts.joined]).toEqual([2, true]);
});

test('facts that cannot be read do not keep the dataset away', async () => {
  const facts = new ReaderFacts();
  facts.start(() => Promise.reject(new Error('no IndexedDB')));
  facts.tell(1, 'a');
  expect(await facts.rows()).toBeNull();
  expect(facts.joined).toBe(false);
});
