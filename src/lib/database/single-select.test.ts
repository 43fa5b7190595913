import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleSelect, StatementRefused } from './single-select';

function refusal(sql: string): [string, number] | string {
  try {
    return singleSelect(sql);
  } catch (error) {
    if (error instanceof StatementRefused) return [error.reason, error.at];
    throw error;
  }
}

describe('one statement', () => {
  test.each([
    ['FROM region', 'FROM region'],
    ['FROM region;', 'FROM region'],
    ['FROM region ; -- done;', 'FROM region '],
    ["SELECT ';' AS a", "SELECT ';' AS a"],
    ["SELECT 'it''s; (' AS a", "SELECT 'it''s; (' AS a"],
    ['SELECT 1 AS ";)"', 'SELECT 1 AS ";)"'],
    ['SELECT $$ ; ) $$', 'SELECT $$ ; ) $$'],
    ['SELECT $a$ ; $$ ) $a$', 'SELECT $a$ ; $$ ) $a$'],
    ["SELECT e'\\'; ('", "SELECT e'\\'; ('"],
    ['SELECT 1 -- ) ;\n', 'SELECT 1 -- ) ;\n'],
    ['SELECT /* ) ; */ (1)', 'SELECT /* ) ; */ (1)'],
  ])('%s is taken', (sql, text) => {
    expect(singleSelect(sql)).toBe(text);
  });

  test.each([
    ['', ['empty', 0]],
    [' -- nothing\n', ['empty', 0]],
    [';', ['empty', 0]],
    ['FROM a; FROM b', ['several', 8]],
    ['FROM a;;', ['several', 7]],
    ['FROM a) ; DROP TABLE b; SELECT (1', ['brackets', 6]],
    ['SELECT (1', ['brackets', 9]],
    ["SELECT '' ; DROP TABLE a --'", ['several', 12]],
    ["SELECT '\\' ; DROP TABLE a --'", ['several', 13]],
    ['/* ; */ FROM a; /* b */ DROP TABLE a', ['several', 24]],
  ])('%s is refused at its place', (sql, refused) => {
    expect(refusal(sql)).toEqual(refused);
  });
});

test('what is taken has nothing after a semicolon and pairs its brackets', () => {
  const piece = fc.constantFrom('(', ')', ';', "'", '"', '$$', '--', '\n', '/*', '*/', 'SELECT 1', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const taken = refusal(pieces.join(''));
      if (typeof taken !== 'string') return;
      const bare = taken.replaceAll(
        /--[^\n]*|\/\*[\s\S]*?(\*\/|$)|'([^']|'')*('|$)|"([^"]|"")*("|$)|\$\$[\s\S]*?(\$\$|$)/g,
        ' ',
      );
      expect(bare).not.toContain(';');
      expect(bare.split('(').length).toBe(bare.split(')').length);
    }),
  );
});
