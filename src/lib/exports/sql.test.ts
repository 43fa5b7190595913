import { expect, test } from 'vitest';
import { runnableSql } from './sql';

test('bound values stand in the SQL, and text that looks like a placeholder stays', () => {
  const sql = `
    SELECT '$1' AS a, '''$2' AS b
      FROM t WHERE r = $1::VARCHAR AND n = $2 AND x = $10`;
  const params = ["O'Neil", 3, null, null, null, null, null, null, null, true];
  expect(runnableSql(sql, params)).toBe(
    `SELECT '$1' AS a, '''$2' AS b\n  FROM t WHERE r = 'O''Neil'::VARCHAR AND n = 3::INTEGER AND x = true;`,
  );
});

test('a placeholder without a value is an error', () => {
  expect(() => runnableSql('SELECT $2', [1])).toThrow('no value for $2');
});
