import { csvFormatRows } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from './parse-csv';
import { readLines } from './read-lines';

const columns = ['one', 'two', 'three'];

function parsed(text: string) {
  return parseCsv('invented.csv', readLines('invented.csv', Buffer.from(text)), columns);
}

it('reads back every table that it can be printed from', () => {
  // NUL and CR at the end of a line are faults of the file
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\0\r]/g, ''));
  const filled = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text !== ''));
  fc.assert(
    fc.property(fc.array(filled), (rows) => {
      const { raws, problems } = parsed(`${csvFormatRows([columns, ...rows])}\n`);
      expect(problems).toEqual([]);
      expect(raws.map(({ value }) => columns.map((column): unknown => Reflect.get(value, column)))).toEqual(
        rows,
      );
    }),
  );
});

it('numbers a record by its first line', () => {
  const { raws } = parsed('one,two,three\na,"b\nb",c\nd,e,f\n');
  expect(raws.map(({ line }) => line)).toEqual([2, 4]);
});
