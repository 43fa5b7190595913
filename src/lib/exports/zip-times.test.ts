import writeXlsxFile from 'write-excel-file/universal';
import { readSheet } from 'read-excel-file/universal';
import { expect, test, vi } from 'vitest';
import { withoutTimes } from './zip-times';

async function packed(at: string): Promise<ArrayBuffer> {
  vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] });
  try {
    const blob = await writeXlsxFile([[{ value: 'Rekaan', type: String }]]).toBlob();
    return await blob.arrayBuffer();
  } finally {
    vi.useRealTimers();
  }
}

test('an archive of other times is the same without them, and still reads', async () => {
  const [first, second] = [await packed('2026-01-05T08:00Z'), await packed('2026-11-26T17:42Z')];
  expect(new Uint8Array(first)).not.toEqual(new Uint8Array(second));
  const bare = withoutTimes(first);
  expect(new Uint8Array(bare)).toEqual(new Uint8Array(withoutTimes(second)));
  expect(await readSheet(new Blob([bare]))).toEqual([['Rekaan']]);
});

test('what is no archive is refused', () => {
  expect(() => withoutTimes(new ArrayBuffer(40))).toThrow('not a zip archive');
});
