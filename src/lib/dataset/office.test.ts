import { describe, expect, test } from 'vitest';
import { membership, type Membership } from '../schema/membership';
import { office, readOn, terms, type Term } from './office';

const day = '2026-11-23';

describe('terms', () => {
  test.each<[string, Term[], Term[]]>([
    ['none stated', [], []],
    ['two', [term('2025-02-20'), term('2018', '2023')], [term('2018', '2023'), term('2025-02-20')]],
    [
      'one, stated with its end and without',
      [term('2025-02-20'), term('2025', '2030')],
      [term('2025-02-20', '2030')],
    ],
    ['one, stated to the month and to the day', [term('2021-02'), term('2021-02-26')], [term('2021-02-26')]],
    ['one, with two ends', [term('2016', '2021'), term('2016', '2020')], [term('2016', '2021')]],
    [
      'ends alone',
      [term(null, '2024-08-10'), term('2018', '2023')],
      [term('2018', '2023'), term(null, '2024-08-10')],
    ],
  ])('%s', (_, stated, expected) => {
    expect(terms(post({ terms: stated }))).toEqual(expected);
  });
});

// the real cases: Askolani, Rober Christanto, Harnojoyo, Ridho Yahya, Ratna Machmud, Ngesti Nugraha
describe('office', () => {
  test.each<[string, Term[], string[], Term & { is_current: boolean }]>([
    [
      'a later term follows the stated end',
      [term('2025-02-20'), term('2018', '2023')],
      ['2022-02-09', '2026-02-13'],
      { start: '2025-02-20', end: null, is_current: true },
    ],
    [
      'the rest of a term, then a term of its own',
      [term('2025-02-20'), term('2023-11-20', '2023-12-15'), term('2025-02-20')],
      ['2023-11-20', '2025-11-18'],
      { start: '2025-02-20', end: null, is_current: true },
    ],
    [
      'evidence outlives the only stated end, so that end is of an earlier term',
      [term('2013', '2018')],
      ['2017-11-15', '2021-10-11'],
      { start: null, end: null, is_current: false },
    ],
    [
      'evidence of 2025 outlives the only stated end',
      [term('2019', '2024')],
      ['2025-03-01'],
      { start: null, end: null, is_current: true },
    ],
    [
      'evidence within the year of the end does not outlive it',
      [term('2018', '2023')],
      ['2023-03-06'],
      { start: '2018', end: '2023', is_current: false },
    ],
    [
      'an inauguration of 2025 after older sightings',
      [term('2025-02-20'), term('2021')],
      ['2021-04-20'],
      { start: '2025-02-20', end: null, is_current: true },
    ],
    [
      'the year alone of a coming term after older sightings',
      [term('2025', '2030'), term('2021-02-26')],
      ['2023-02-20'],
      { start: '2025', end: '2030', is_current: false },
    ],
    [
      'an end between the last sighting and the day of reading',
      [term('2025-01-02', '2025-06')],
      ['2025-03-01'],
      { start: '2025-01-02', end: '2025-06', is_current: false },
    ],
    [
      'an end to come',
      [term('2025-02-20', '2030')],
      [],
      { start: '2025-02-20', end: '2030', is_current: true },
    ],
    ['no evidence', [], [], { start: null, end: null, is_current: false }],
    [
      'evidence before 2025',
      [term('2021-02-26')],
      ['2024-11-01'],
      { start: '2021-02-26', end: null, is_current: false },
    ],
  ])('%s', (_, stated, as_of, expected) => {
    expect(office(post({ terms: stated, as_of }), day)).toMatchObject(expected);
  });

  test.each(['elected', 'former'] as const)('%s is not in office', (status) => {
    expect(office(post({ status, as_of: ['2025-03-01'] }), day).is_current).toBe(false);
  });

  test('is seen from the first to the last page, in any order', () => {
    expect(office(post({ as_of: ['2024-01-02', '2023', '2025-02'] }), day)).toMatchObject({
      first_seen: '2023',
      last_seen: '2025-02',
    });
  });
});

test('the dataset is as of the day on which its newest source was read', () => {
  const sources = ['2026-11-20', '2026-11-23', '2026-10-01'].map((retrieved) => ({ retrieved }));
  expect(readOn({ sources } as never)).toBe(day);
});

function term(start: string | null, end: string | null = null): Term {
  return { start, end };
}

/** An invented post. */
function post(over: Partial<Pick<Membership, 'status' | 'as_of'>> & { terms?: Term[] }): Membership {
  return membership.parse({
    ...{
      id: 'o-0000000001',
      person: 'p-0000000001',
      name: 'Budi Karangan',
      names_as_printed: ['Budi Karangan'],
    },
    ...{
      post: 'Bupati',
      role: 'regent',
      status: 'definitive',
      region: '16.10',
      organization: null,
      party: null,
    },
    ...{ start: null, end: null, as_of: [], sources: ['s-0000000001'], confidence: 'stated', note: null },
    ...over,
    terms: (over.terms ?? []).map((stated) => ({ ...stated, source: 's-0000000001' })),
  });
}
