import { expect, test } from 'vitest';
import { parseIob } from './iob';

test('tokens are joined by spaces, and entities keep their place', () => {
  const file =
    'Bupati\tO\nRina\tB-PERSON\nWulan\tI-PERSON\ntiba\tO\ndi\tO\nTuban\tB-PLACE\n.\tO\n\nSelesai\tO\n';
  const [first, second, ...rest] = parseIob(file);
  expect(first).toEqual({
    text: 'Bupati Rina Wulan tiba di Tuban .',
    entities: [
      { kind: 'person', start: 7, end: 17 },
      { kind: 'place', start: 26, end: 31 },
    ],
  });
  expect(second).toEqual({ text: 'Selesai', entities: [] });
  expect(rest).toEqual([]);
});

test('lines may end in CRLF and have a part of speech; two names side by side stay two; other labels are left out', () => {
  const [sentence] = parseIob('Rina PROPN B-PER\r\nWulan PROPN B-PER\r\ntopi PROPN B-IND\r\n\r\n');
  expect(sentence?.text).toBe('Rina Wulan topi');
  expect(sentence?.entities).toEqual([
    { kind: 'person', start: 0, end: 4 },
    { kind: 'person', start: 5, end: 10 },
  ]);
});

test('a continuation without a beginning begins', () => {
  expect(parseIob('Kota I-LOC\nTua I-LOC')[0]?.entities).toEqual([{ kind: 'place', start: 0, end: 8 }]);
});
