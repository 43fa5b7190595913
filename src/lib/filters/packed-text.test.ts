import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text';

test('a text comes back as it was packed, in letters of addresses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpackText(packed)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('a query is a third of its length', async () => {
  const sql = 'SELECT region, count(*) AS visits FROM visit GROUP BY region ORDER BY visits DESC\n'.repeat(
    20,
  );
  expect((await packText(sql)).length).toBeLessThan(sql.length / 3);
});

test('what was never packed is nothing', async () => {
  expect(await unpackText('abc')).toBeNull();
  expect(await unpackText('')).toBeNull();
});

test('a small address that unpacks to a huge text is nothing', async () => {
  expect(await unpackText(await packText('a'.repeat(200_000)))).toBeNull();
});
