import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAsNull, flagCell, numberCell } from './cell';
import { rupiah, signedRupiah } from './primitives';

describe('numberCell', () => {
  it('reads back every amount that it prints', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(numberCell(signedRupiah).parse(String(amount))).toBe(amount);
      }),
    );
  });

  it('reads back every decimal fraction', () => {
    const decimals = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(decimals, ([units, places]) => {
        const value = units / 10 ** places;
        fc.pre(!String(value).includes('e'));
        expect(numberCell().parse(String(value))).toBe(value);
      }),
    );
  });

  it('refuses every other text', () => {
    const other = fc
      .oneof(fc.string(), fc.stringMatching(/^[-+.,0-9eE xRp]{0,12}$/))
      .filter((text) => !/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text));
    fc.assert(
      fc.property(other, (text) => {
        expect(numberCell().safeParse(text).success).toBe(false);
      }),
    );
  });

  it.each([
    '',
    ' ',
    '1.',
    '.5',
    '1e3',
    '0x10',
    '1,5',
    '1.234.567',
    '007',
    '+1',
    'Infinity',
    'NaN',
    'Rp1',
    '12 ',
  ])('refuses %j', (text) => {
    expect(numberCell().safeParse(text).success).toBe(false);
  });

  it('refuses what its schema refuses', () => {
    fc.assert(
      fc.property(fc.integer({ max: -1 }), (debt) => {
        expect(numberCell(rupiah).safeParse(String(debt)).success).toBe(false);
      }),
    );
    expect(numberCell(rupiah).safeParse('0.5').success).toBe(false);
    expect(numberCell(rupiah).safeParse('9007199254740993').success).toBe(false);
  });
});

it('an empty cell is missing, never zero', () => {
  expect(emptyAsNull(numberCell(rupiah)).parse('')).toBeNull();
  expect(emptyAsNull(numberCell(rupiah)).parse('0')).toBe(0);
});

it.each([
  ['1', true],
  ['0', false],
])('a flag of %s is %s', (cell, value) => {
  expect(flagCell().parse(cell)).toBe(value);
});

it('refuses other flags', () => {
  expect(flagCell().safeParse('yes').success).toBe(false);
});
