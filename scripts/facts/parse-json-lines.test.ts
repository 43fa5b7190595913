import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJsonLines } from './parse-json-lines';

const lines = (texts: string[]) => texts.map((text, index) => ({ text, number: index + 1 }));

it('reads back every record', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
      const texts = records.map((record) => JSON.stringify(record));
      const { raws, problems } = parseJsonLines('invented.jsonl', lines(texts));
      expect(problems).toEqual([]);
      expect(raws.map(({ value }) => JSON.stringify(value))).toEqual(texts);
    }),
  );
});

it('refuses a record that is cut off anywhere', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (record, at) => {
      const text = JSON.stringify(record);
      const { raws, problems } = parseJsonLines('invented.jsonl', lines([text.slice(0, at % text.length)]));
      expect([raws.length, problems.length]).toEqual([0, 1]);
    }),
  );
});
