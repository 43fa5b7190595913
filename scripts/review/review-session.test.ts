import { expect, test } from 'vitest';
import type { DecisionState } from './decisions';
import type { ReviewItem } from './proposals-file';
import { reviewSession } from './review-session';

const items = ['one', 'two', 'three'].map((id): ReviewItem => ({
  file: 'a.txt',
  sha256: 'x',
  meta: { title: null, url: null, publisher: null, published: null, published_basis: null },
  proposal: { id, kind: 'visit', rule: 'r', values: {}, persons: [], flags: [] },
}));

async function session(keys: string, known: Record<string, DecisionState> = {}) {
  async function* source() {
    for (const item of items) yield await Promise.resolve(item);
  }
  async function* pressed() {
    for (const key of keys) yield await Promise.resolve(key);
    return undefined;
  }
  const states = new Map(Object.entries(known));
  const log: string[] = [];
  const decisions = {
    of: ({ proposal }: ReviewItem) => states.get(proposal.id),
    decide: ({ proposal }: ReviewItem, state: DecisionState) => {
      states.set(proposal.id, state);
      log.push(`${proposal.id} ${state}`);
      return Promise.resolve();
    },
  };
  const result = await reviewSession(source(), pressed(), decisions, ({ proposal }, state) => {
    log.push(`? ${proposal.id}${state ? ` ${state}` : ''}`);
  });
  return { log, result };
}

test('one after another, each written before the next is shown', async () => {
  expect(await session('ard')).toEqual({
    log: ['? one', 'one accepted', '? two', 'two rejected', '? three', 'three duplicate'],
    result: { accepted: 1, rejected: 1, duplicate: 1, skipped: 0, finished: true },
  });
});

test('what was decided earlier is not asked again, what was skipped is', async () => {
  const { log } = await session('ss', { two: 'rejected' });
  expect(log).toEqual(['? one', '? three']);
});

test('b goes back, and the later decision holds', async () => {
  const { log, result } = await session('arbbrsa');
  expect(log).toEqual([
    '? one',
    'one accepted',
    '? two',
    'two rejected',
    '? three',
    '? two rejected',
    '? one accepted',
    'one rejected',
    '? two rejected',
    '? three',
    'three accepted',
  ]);
  expect(result).toEqual({ accepted: 1, rejected: 1, duplicate: 0, skipped: 1, finished: true });
});

test('b at the start stays there', async () => {
  expect((await session('bba')).log.slice(0, 4)).toEqual(['? one', '? one', '? one', 'one accepted']);
});

test.each(['aq', 'a'])(
  'leaving with q, or the end of the input, keeps what was decided: %s',
  async (keys) => {
    const { log, result } = await session(keys);
    expect(log).toEqual(['? one', 'one accepted', '? two']);
    expect(result).toMatchObject({ accepted: 1, finished: false });
  },
);

test('other keys mean nothing', async () => {
  expect((await session('xyza')).log).toEqual(['? one', 'one accepted', '? two']);
});
