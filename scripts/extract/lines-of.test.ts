import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of';

async function linesIn(chunks: Uint8Array[]): Promise<string[]> {
  async function* source() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const lines: string[] = [];
  for await (const line of linesOf(source())) lines.push(line);
  return lines;
}

test('wherever the bytes are parted, the lines are the same', async () => {
  const line = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await linesIn(chunks)).toEqual(lines.map((each) => each.toWellFormed()));
      },
    ),
  );
});

test('a last line without its end counts; separators of Unicode end none', async () => {
  expect(await linesIn([Buffer.from('{"a":"x\u2028y"}\r\nhalf')])).toEqual(['{"a":"x\u2028y"}\r', 'half']);
});
