import { expect, test } from 'vitest';
import { toMarkdown, toTsv } from './copy-text';

const table = {
  columns: [
    { name: 'place', kind: 'text' },
    { name: 'n', kind: 'number' },
  ],
  rows: [
    ['Ogan\tIlir\nSumsel', 1.5],
    ['a|b_c', null],
  ],
};

test('tabs and lines of a text do not break the cells of a spreadsheet', () => {
  expect(toTsv(table)).toBe('place\tn\nOgan Ilir Sumsel\t1.5\na|b_c\t');
});

test('signs of Markdown in a text stay what they are', () => {
  expect(toMarkdown(table)).toBe(
    '| place | n |\n| --- | ---: |\n| Ogan Ilir Sumsel | 1.5 |\n| a\\|b\\_c |  |',
  );
});
