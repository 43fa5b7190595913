import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyDate, percent, recordId, regionCode, rupiah, signedRupiah, sourceId } from './primitives';

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

describe('fuzzyDate', () => {
  const calendarDay = fc
    .date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('keeps every day, month and year of the calendar as it is written', () => {
    const days = fc
      .tuple(calendarDay, fc.constantFrom(4, 7, 10))
      .map(([day, length]) => day.slice(0, length));
    fc.assert(
      fc.property(days, (date) => {
        expect(fuzzyDate.parse(date)).toBe(date);
      }),
    );
  });

  it('refuses days that the month does not have', () => {
    const beyond = fc.tuple(year, month, fc.integer({ min: 1, max: 99 })).map(([y, m, extra]) => {
      const last = new Date(Date.UTC(2000, m, 0));
      // years of two digits would be taken for the twentieth century
      last.setUTCFullYear(y, m, 0);
      return `${digits(y, 4)}-${digits(m, 2)}-${digits(Math.min(99, last.getUTCDate() + extra), 2)}`;
    });
    fc.assert(
      fc.property(beyond, (date) => {
        expect(fuzzyDate.safeParse(date).success).toBe(false);
      }),
    );
  });

  it('refuses months beyond December', () => {
    const beyond = fc.oneof(fc.constant(0), fc.integer({ min: 13, max: 99 }));
    fc.assert(
      fc.property(year, beyond, fc.boolean(), (y, m, hasDay) => {
        const date = `${digits(y, 4)}-${digits(m, 2)}${hasDay ? '-01' : ''}`;
        expect(fuzzyDate.safeParse(date).success).toBe(false);
      }),
    );
  });

  it('refuses any other text', () => {
    const other = fc.string().filter((text) => !/^\d{4}(-\d{2}){0,2}$/.test(text));
    fc.assert(
      fc.property(other, (text) => {
        expect(fuzzyDate.safeParse(text).success).toBe(false);
      }),
    );
  });

  it.each([
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-9-8',
    '08-09-2022',
    '2022-09-08T00:00',
    '2022-09-08\n',
    '',
  ])('refuses %j', (date) => {
    expect(fuzzyDate.safeParse(date).success).toBe(false);
  });
});

describe('rupiah', () => {
  it('keeps every whole amount through JSON', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(rupiah.parse(JSON.parse(JSON.stringify(amount)))).toBe(amount);
        expect(signedRupiah.parse(JSON.parse(JSON.stringify(0 - amount)))).toBe(0 - amount);
      }),
    );
  });

  it('refuses debts, parts of a rupiah, what a number cannot hold, and texts', () => {
    const wrong = fc.oneof(
      fc.integer({ max: -1 }),
      fc.double({ noInteger: true }),
      fc.bigInt({ min: BigInt(Number.MAX_SAFE_INTEGER) + 1n, max: 10n ** 30n }).map(Number),
      fc.maxSafeNat().map(String),
      fc.constant(null),
    );
    fc.assert(
      fc.property(wrong, (amount) => {
        expect(rupiah.safeParse(amount).success).toBe(false);
      }),
    );
  });
});

it('percent is 0 to 100', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(percent.safeParse(value).success).toBe(value >= 0 && value <= 100);
    }),
  );
});

describe.each([
  ['record', recordId, /^[a-z]{1,3}-[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/],
  ['source', sourceId, /^s-[0-9a-f]{10}$/],
  ['region', regionCode, /^[0-9]{2}(\.[0-9]{2})?$/],
])('the id of a %s', (_, schema, pattern) => {
  const id = fc.stringMatching(pattern);

  it('is kept as it is written', () => {
    fc.assert(
      fc.property(id, (text) => {
        expect(schema.parse(text)).toBe(text);
      }),
    );
  });

  it('holds no stray character', () => {
    const stray = fc.constantFrom(' ', '\n', '/', 'ñ', '\0', '—', '%', '<');
    fc.assert(
      fc.property(id, fc.nat(), stray, (text, at, character) => {
        const place = at % (text.length + 1);
        expect(schema.safeParse(text.slice(0, place) + character + text.slice(place)).success).toBe(false);
      }),
    );
  });
});

it.each([
  ['record', 'v', recordId],
  ['record', 'v-', recordId],
  ['record', '-v1', recordId],
  ['record', 'visit-1', recordId],
  ['record', 'V-1', recordId],
  ['record', 'v-.1', recordId],
  ['source', 's-01b1c6130', sourceId],
  ['source', 's-01b1c613045', sourceId],
  ['source', 's-01B1C61304', sourceId],
  ['source', 'v-01b1c61304', sourceId],
  ['region', '1', regionCode],
  ['region', '1610', regionCode],
  ['region', '16.1', regionCode],
  ['region', '16.10.01', regionCode],
])('the id of a %s is never %s', (_, text, schema) => {
  expect(schema.safeParse(text).success).toBe(false);
});
