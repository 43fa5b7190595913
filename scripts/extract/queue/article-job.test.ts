import { expect, test } from 'vitest';
import type { Answer } from '../article-task';
import { answerOf, packed, resultOf, unpacked } from './article-job';

test('contents and answers come back as they were sent', () => {
  const bytes = Buffer.from([0, 255, 10, 195, 169]);
  expect(unpacked(packed(bytes), 5)).toEqual(bytes);
  const answers: Answer[] = [
    { body: '{"proposals":["é\u2028"]}', counts: { proposals: { visit: 1 }, flags: {} } },
    {
      body: '{}',
      counts: { proposals: {}, flags: {} },
      unanswered: { fault: 'endpoint_unreachable', message: 'cannot be reached' },
    },
    { error: { fault: 'timeout', message: 'took longer than 10 s' } },
  ];
  for (const answer of answers)
    expect(answerOf(JSON.parse(JSON.stringify(resultOf(answer))))).toEqual(answer);
});

test('what is no result is refused', () => {
  expect(() => answerOf({ proposals: [] })).toThrow();
  expect(() => answerOf(null)).toThrow();
});

test('what unfolds to more than it may is refused', () => {
  expect(() => unpacked(packed(Buffer.alloc(1001)), 1000)).toThrow();
});
