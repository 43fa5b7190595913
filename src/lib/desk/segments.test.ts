import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from './segments';

const text = 'Bupati Contoh datang.\n\nRombongan tiba.';
const mark = (words: string, kind: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};
const shown = (marks: { start: number; end: number; kind: string }[]) =>
  segments(text, marks).map((paragraph) =>
    paragraph.map(({ text: words, marks: over }) => [
      words,
      over
        .map(({ kind }) => kind)
        .sort()
        .join('+'),
    ]),
  );

describe('a text is cut where its marks begin and end', () => {
  test.each([
    ['no mark: a segment a paragraph', [], [[['Bupati Contoh datang.', '']], [['Rombongan tiba.', '']]]],
    [
      'one inside',
      [mark('Contoh', 'place')],
      [
        [
          ['Bupati ', ''],
          ['Contoh', 'place'],
          [' datang.', ''],
        ],
        [['Rombongan tiba.', '']],
      ],
    ],
    [
      'one within another',
      [mark('Bupati Contoh', 'person'), mark('Contoh', 'place')],
      [
        [
          ['Bupati ', 'person'],
          ['Contoh', 'person+place'],
          [' datang.', ''],
        ],
        [['Rombongan tiba.', '']],
      ],
    ],
    [
      'two that overlap',
      [mark('Bupati Contoh', 'a'), mark('Contoh datang', 'b')],
      [
        [
          ['Bupati ', 'a'],
          ['Contoh', 'a+b'],
          [' datang', 'b'],
          ['.', ''],
        ],
        [['Rombongan tiba.', '']],
      ],
    ],
    [
      'one over two paragraphs',
      [{ start: text.indexOf('datang'), end: text.indexOf(' tiba'), kind: 'a' }],
      [
        [
          ['Bupati Contoh ', ''],
          ['datang.', 'a'],
        ],
        [
          ['Rombongan', 'a'],
          [' tiba.', ''],
        ],
      ],
    ],
    [
      'two of the same words',
      [mark('Contoh', 'a'), mark('Contoh', 'b')],
      [
        [
          ['Bupati ', ''],
          ['Contoh', 'a+b'],
          [' datang.', ''],
        ],
        [['Rombongan tiba.', '']],
      ],
    ],
  ])('%s', (_, marks, expected) => {
    expect(shown(marks)).toEqual(expected);
  });
});

test('whatever the marks, no letter is lost, doubled or under a wrong mark', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n'), { maxLength: 40 })
    .map((letters) => letters.join(''));
  const cases = anyText.chain((words) =>
    fc.tuple(
      fc.constant(words),
      fc.array(
        fc
          .tuple(fc.nat(words.length), fc.nat(words.length))
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        { maxLength: 8 },
      ),
    ),
  );
  fc.assert(
    fc.property(cases, ([words, marks]) => {
      const all = segments(words, marks);
      expect(all.map((paragraph) => paragraph.map((part) => part.text).join(''))).toEqual(
        words.split('\n').filter((line) => line.trim() !== ''),
      );
      for (const { start, end, text: part, marks: over } of all.flat()) {
        expect(part).toBe(words.slice(start, end));
        for (const each of marks) {
          const covers = each.start <= start && end <= each.end && each.start < each.end;
          expect(over.includes(each)).toBe(covers);
        }
      }
    }),
  );
});
