import { expect, test } from 'vitest';
import { sourcesBehind } from './evidence-index';

const source = (id: string, publisher: string, published: string | null) => ({
  id,
  publisher,
  published,
  href: null,
});
const index = {
  sources: [source('s-1', 'B', '2024'), source('s-2', 'A', null), source('s-3', 'A', '2020')],
  records: { 'b-1': [0, 1], 'v-1': [2] },
};

test('sources of all records that rows name, in any depth, each once, by publisher and date', () => {
  const rows = [{ record: 'b-1' }, { at: { list: ['v-1', 'b-1', 'unknown'] } }];
  expect(sourcesBehind(index, rows, []).map(({ id }) => id)).toEqual(['s-2', 's-3', 's-1']);
});

test('counts name their records beside, and a row may name a source itself', () => {
  expect(sourcesBehind(index, [{ count: 2, source: 's-1' }], ['v-1']).map(({ id }) => id)).toEqual([
    's-3',
    's-1',
  ]);
});
