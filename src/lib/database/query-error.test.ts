import { expect, test } from 'vitest';
import { z } from 'zod';
import { QueryError } from './query-error';

test('a row that does not keep to its schema is told in words', () => {
  const { error } = z.array(z.object({ visits: z.number() })).safeParse([{ visits: '3' }]);
  const failed = new QueryError('visits-by-month', 'SELECT …', ['16.10'], error);
  expect(failed.message).toMatch(
    /^query failed: visits-by-month: a row does not keep to its schema: .*number.*\[0\]\.visits$/s,
  );
  expect(failed).toMatchObject({ name: 'QueryError', params: ['16.10'], cause: error });
});
