import { describe, expect, test } from 'vitest';
import type { Slot } from '../extract/proposal';
import { evidenceOf } from '../extract/span';
import { chosenWords, correctedPersons, correctedSlot, correctedValues, wordsNearest } from './correction';

const text = 'Rombongan Kabupaten Contoh tiba pada Kamis, 8 September 2022.';
const words = (exact: string) => {
  const start = text.indexOf(exact);
  return evidenceOf(text, { start, end: start + exact.length });
};
const date: Slot<string> = {
  value: '2022-09-08',
  basis: 'derived',
  evidence: [words('8 September 2022')],
  rule: 'date.printed',
};

describe('a correction', () => {
  test('of nothing leaves the slot as it was', () => {
    expect(correctedSlot(date, { value: date.value, evidence: [...date.evidence] })).toBe(date);
  });

  test('of a value keeps its words and what they are to it', () => {
    expect(correctedSlot(date, { value: '2022-09-09', evidence: [...date.evidence] })).toEqual({
      value: '2022-09-09',
      basis: 'derived',
      evidence: date.evidence,
      rule: 'reader',
    });
  });

  test('with other words is stated by them', () => {
    expect(
      correctedSlot(date, { value: '2022-09-08', evidence: [words('Kamis, 8 September 2022')] }),
    ).toEqual({
      value: '2022-09-08',
      basis: 'stated',
      evidence: [words('Kamis, 8 September 2022')],
      rule: 'reader',
    });
  });

  test('without words is refused', () => {
    expect(() => correctedSlot(null, { value: 'Balai Kota', evidence: [] })).toThrow(RangeError);
  });

  test('to nothing takes the value away', () => {
    expect(correctedSlot(date, { value: null, evidence: [...date.evidence] })).toBeNull();
  });
});

test('of several values leaves the others, adds and takes away', () => {
  const venue = { ...date, value: 'aula' };
  const values = correctedValues(
    { date, venue },
    {
      venue: { value: null, evidence: [...venue.evidence] },
      guest_region: { value: '16.10', evidence: [words('Kabupaten Contoh')] },
    },
  );
  expect(Object.keys(values)).toEqual(['date', 'guest_region']);
  expect(values['date']).toBe(date);
  expect(values['guest_region']).toMatchObject({ value: '16.10', basis: 'stated', rule: 'reader' });
});

test('of persons drops the one whose name is taken away', () => {
  const person = {
    role: 'lead' as const,
    name: { ...date, value: 'Budi Karangan' },
    post: null,
    region: null,
  };
  const draft = (name: string | null) => ({
    role: 'host' as const,
    from: person,
    name: { value: name, evidence: [...date.evidence] },
    post: { value: 'Camat', evidence: [words('Rombongan')] },
    region: { value: null, evidence: [] },
  });
  const [one, ...none] = correctedPersons([draft('Budi Rekaan'), draft(null)]);
  expect(none).toEqual([]);
  expect(one).toMatchObject({
    role: 'host',
    name: { value: 'Budi Rekaan', evidence: date.evidence },
    post: { value: 'Camat', basis: 'stated' },
    region: null,
  });
});

test.each([
  [[10, 27], 'Kabupaten Contoh'],
  [[9, 26], 'Kabupaten Contoh'],
  [[9, 10], null],
  [[10, 10], null],
])('chosen words lose the spaces around them: %j', ([start = 0, end = 0], exact) => {
  expect(chosenWords(text, { start, end })?.exact ?? null).toBe(exact);
});

test.each([
  ['ab', 0, 0],
  ['ab', 5, 6],
  ['ab', 99, 6],
  ['ab', 3, 0],
  ['xy', 0, null],
  ['', 0, null],
])('the words %j nearest to %d begin at %s', (exact, place, start) => {
  expect(wordsNearest('ab cd ab', exact, place)?.start ?? null).toBe(start);
});
