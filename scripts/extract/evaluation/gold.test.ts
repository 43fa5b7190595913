import { expect, test } from 'vitest';
import { parseGold } from './gold';

test('what a line leaves out is not said', () => {
  expect(parseGold('gold.jsonl', '{"file":"a.txt","officials":[{"name":"Sri Utami"}]}\n')).toEqual([
    {
      file: 'a.txt',
      officials: [{ name: 'Sri Utami', post: null, region: null }],
      visits: [],
      budgets: [],
      turnout: [],
      costs: [],
      traps: [],
    },
  ]);
});

test('a fault has its place', () => {
  const good = '{"file":"a.txt"}';
  expect(() => parseGold('gold.jsonl', `${good}\n{"file":"b.txt","budgets":[{"amount_idr":"5"}]}\n`)).toThrow(
    /^gold\.jsonl:2: budgets\.0\.amount_idr: /,
  );
  expect(() => parseGold('gold.jsonl', `${good}\n{"file":`)).toThrow(/^gold\.jsonl:2: /);
});
