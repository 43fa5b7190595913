import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../src/lib/schema/records';
import { invent, onLine, setFields, type Edit } from './invented-world';
import { recordFileNames } from './parsed-facts';

it('finds nothing wrong with the invented world', () => {
  expect(invent({})).toEqual({ problems: [], flags: [] });
});

describe('a fault in a record', () => {
  it.each<[string, RecordFile, Edit]>([
    [
      'facts/budgets.jsonl:1: unknown region: 16.99; nearest: 16.10 Ogan Ilir',
      'budgets',
      setFields(1, { region: '16.99' }),
    ],
    [
      'facts/visits.jsonl:2: unknown region: 33.31; nearest: 33.13 Karanganyar',
      'visits',
      setFields(2, { host_region: '33.31' }),
    ],
    [
      'facts/budgets.jsonl:1: invalid region: 1610; must be like 16 or 16.10',
      'budgets',
      setFields(1, { region: '1610' }),
    ],
    ['facts/visits.jsonl:1: missing source: []; name at least one', 'visits', setFields(1, { sources: [] })],
    [
      'facts/visits.jsonl:1: missing source: nothing; name at least one',
      'visits',
      setFields(1, { sources: undefined }),
    ],
    [
      'facts/visits.jsonl:1: missing source: null; name at least one',
      'visits',
      setFields(1, { sources: null }),
    ],
    [
      'facts/visits.jsonl:1: unknown source: s-00000000ff; add it, or mend the name',
      'visits',
      setFields(1, { sources: ['s-0000000001', 's-00000000ff', 's-00000000ff'] }),
    ],
    [
      'facts/officials.jsonl:1: unknown source: s-00000000ff; add it, or mend the name',
      'officials',
      setFields(1, { terms: [{ start: null, end: null, source: 's-00000000ff' }] }),
    ],
    [
      'facts/visits.jsonl:1: impossible date: 2022-02-30; must be a day, month or year of the calendar: 2022-09-08, 2022-09 or 2022',
      'visits',
      setFields(1, { date: '2022-02-30' }),
    ],
    [
      'facts/visits.jsonl:1: end before start: 2022-09-07; starts 2022-09-08',
      'visits',
      setFields(1, { date_end: '2022-09-07' }),
    ],
    [
      'facts/visits.jsonl:1: date without an anchor: 2022-09-08; say in date_anchor what it rests on',
      'visits',
      setFields(1, { date_anchor: null }),
    ],
    [
      'facts/visits.jsonl:1: weekday without a day: Kamis 2022-09; give the day, or null',
      'visits',
      setFields(1, { date: '2022-09' }),
    ],
    [
      'facts/officials.jsonl:1: end before start: 2024; starts 2025-02',
      'officials',
      setFields(1, {
        start: '2025-02',
        end: '2024',
        terms: [{ start: '2025-02', end: '2024', source: 's-0000000001' }],
      }),
    ],
    [
      'sources.jsonl:1: published after it was read: 2026-12; read 2026-11-23',
      'sources',
      setFields(1, { published: '2026-12' }),
    ],
    [
      'sources.jsonl:1: date without a basis: 2022-09-09; say in published_basis where it was read',
      'sources',
      setFields(1, { published_basis: null }),
    ],
    [
      'facts/election-costs.jsonl:1: negative amount_idr: -5; must be 0 or more',
      'election_costs',
      setFields(1, { amount_idr: -5 }),
    ],
    [
      'facts/budgets.jsonl:1: negative amount_idr: -5; must be 0 or more: Belanja rekaan',
      'budgets',
      setFields(1, { amount_idr: -5 }),
    ],
    [
      'facts/budgets.jsonl:1: wrong type of amount_idr: 0.5; must be a whole number',
      'budgets',
      setFields(1, { amount_idr: 0.5 }),
    ],
    [
      'facts/elections.jsonl:1: turnout_pct too large: 101; at most 100',
      'elections',
      setFields(1, { turnout_pct: 101 }),
    ],
    [
      'facts/visits.jsonl:1: note without catatan: three councils received together; say it in catatan too',
      'visits',
      setFields(1, { note: 'three councils received together' }),
    ],
    [
      'facts/visits.jsonl:1: dasar_biaya without cost_basis: Rp 5 juta per orang; say it in cost_basis too',
      'visits',
      setFields(1, { dasar_biaya: 'Rp 5 juta per orang' }),
    ],
    [
      'facts/activities.jsonl:1: details without rincian: began late; say it in rincian too',
      'activities',
      setFields(1, { details: 'began late' }),
    ],
    [
      'reference/datasets.jsonl:1: kelemahan without caution: rekaan; say it in caution too',
      'datasets',
      setFields(1, { kelemahan: 'rekaan' }),
    ],
    [
      'facts/activities.jsonl:1: unknown measure: villagers; add it, or mend the name',
      'activities',
      setFields(1, { numbers: { villagers: 6 } }),
    ],
    [
      'facts/visits.jsonl:1: unknown field: colour; remove it, or mend its name',
      'visits',
      setFields(1, { colour: 'red' }),
    ],
    [
      'facts/visits.jsonl:1: missing field: topics; add it, null where unknown',
      'visits',
      setFields(1, { topics: undefined }),
    ],
    [
      'facts/budgets.jsonl:1: wrong type of fiscal_year: "2024"; must be a number',
      'budgets',
      setFields(1, { fiscal_year: '2024' }),
    ],
    [
      'facts/visits.jsonl:1: unknown participants[0].role: guest; one of lead, delegation, host, present',
      'visits',
      setFields(1, {
        participants: [
          { role: 'guest', person: null, name: 'x', name_as_printed: 'x', post: null, party: null },
        ],
      }),
    ],
    [
      'facts/budgets.jsonl:2: duplicate id: b-1; already on line 1',
      'budgets',
      (text) => text.replace('"b-2"', '"b-1"'),
    ],
    [
      'facts/budgets.jsonl:1: duplicate id: b-1; already at facts/visits.jsonl:1',
      'visits',
      setFields(1, { id: 'b-1' }),
    ],
    [
      'facts/visits.jsonl:3: not sorted: v-0; move it before v-2',
      'visits',
      (text) => text.replace('"v-3"', '"v-0"'),
    ],
    [
      'corrections/corrections.jsonl:1: correction does not hold: v-2.date is 2022-09-09; must be 2022-09-10, or withdraw the correction',
      'corrections',
      setFields(1, { expect: '2022-09-10' }),
    ],
    [
      'sources.jsonl:4: unused source: s-0000000004; remove it, or name it in a record',
      'sources',
      (text) => `${text}${text.split('\n')[2]?.replaceAll('3', '4') ?? ''}\n`,
    ],
    [
      'reference/regions.csv:3: wrong province of 16.10: 33; must be 16',
      'regions',
      (text) => text.replace('Ogan Ilir,16,', 'Ogan Ilir,33,'),
    ],
    [
      'reference/regions.csv:3: invalid population: ""; must be a number such as 1234.5',
      'regions',
      (text) => text.replace('Ogan Ilir,16,,1000', 'Ogan Ilir,16,,'),
    ],
    [
      'reference/election-grants.csv:2: negative approved_idr: -49000000000; must be 0 or more',
      'election_grants',
      (text) => text.replace(',49', ',-49'),
    ],
    [
      'reference/election-counts.csv:2: turnout_pct too large: 164; at most 100',
      'election_counts',
      (text) => text.replace(',64,', ',164,'),
    ],
    [
      'reference/region-statistics.csv:2: poor_pct too large: 112.5; at most 100',
      'region_statistics',
      (text) => text.replace('12.5', '112.5'),
    ],
  ])('%s', (problem, name, edit) => {
    expect(invent({ [name]: edit }).problems).toEqual([problem]);
  });
});

it('wants exactly the official regions', () => {
  const { problems } = invent({ regions: (text) => text.replace('33.13,kabupaten', '33.14,kabupaten') });
  expect(problems).toContain('reference/regions.csv:1: missing region: 33.13; add its line');
  expect(problems).toContain(
    'reference/regions.csv:5: not an official region: 33.14; remove it, or mend its code',
  );
});

describe('a fault in a file', () => {
  it.each<[string, RecordFile, Edit]>([
    [
      'facts/visits.jsonl:3: not JSON: …:["s-0000000001"],"confidence":"stated","note":null,"catatan; put one whole object on a line',
      'visits',
      (text) => text.slice(0, -8),
    ],
    ['facts/visits.jsonl:4: empty line: nothing; remove it', 'visits', (text) => `${text}\n`],
    [
      'facts/visits.jsonl:4: not a record: 5; put one whole object on a line',
      'visits',
      (text) => `${text}5\n`,
    ],
    [
      'facts/visits.jsonl:1: byte order mark: U+FEFF; save as UTF-8 without BOM',
      'visits',
      (text) => `\uFEFF${text}`,
    ],
    [
      'facts/visits.jsonl:1: line ending: CRLF on 3 of 3 lines; save with LF',
      'visits',
      (text) => text.replaceAll('\n', '\r\n'),
    ],
    [
      'reference/regions.csv:1: line ending: CRLF on 5 of 5 lines; save with LF',
      'regions',
      (text) => text.replaceAll('\n', '\r\n'),
    ],
    [
      'facts/visits.jsonl:2: NUL byte: {"id":"v-2\\u0000","type":"comparati; remove it',
      'visits',
      (text) => text.replace('v-2', 'v-2\0'),
    ],
    [
      'facts/visits.jsonl:2: invalid UTF-8: {"id":"v-2\uFFFD","type":"comparati; save as UTF-8',
      'visits',
      (text) => Buffer.from(text.replace('v-2', 'v-2\xe9'), 'latin1'),
    ],
    [
      'facts/visits.jsonl:3: line too long: 10000000 bytes; at most 1000000',
      'visits',
      onLine(3, () => 'a'.repeat(10_000_000)),
    ],
    ['facts/visits.jsonl:1: missing file: facts/visits.jsonl; put it there', 'visits', () => null],
    [
      'reference/measures.csv:1: wrong header: column 2 is units; must be unit',
      'measures',
      (text) => text.replace('unit', 'units'),
    ],
    [
      'reference/measures.csv:1: wrong header: column 5 is colour; remove it',
      'measures',
      (text) => text.replace('name_id', 'name_id,colour'),
    ],
    ['reference/measures.csv:1: wrong header: column 1 is missing; must be measure', 'measures', () => ''],
    [
      'reference/measures.csv:2: wrong number of cells: 5; must be 4',
      'measures',
      (text) => text.replace('Miskin', 'Miskin,1'),
    ],
    [
      'reference/measures.csv:2: unclosed quote: poor_pct,%,"Poor,Miskin; close it, or double a quote inside a cell',
      'measures',
      (text) => text.replace('Poor', '"Poor'),
    ],
    [
      'reference/measures.csv:2: stray quote: poor_pct,%,Po"or",Miskin; quote the whole cell and double the quotes in it',
      'measures',
      (text) => text.replace('Poor', 'Po"or"'),
    ],
    [
      'reference/region-statistics.csv:3: no line end: invented-2024,33.13,2024,poor_pct,9; end it with LF, if nothing is cut off',
      'region_statistics',
      (text) => text.trimEnd(),
    ],
  ])('%s', (problem, name, edit) => {
    expect(invent({ [name]: edit }).problems).toEqual([problem]);
  });
});

it('flags a weekday that contradicts its date, and accepts the record', () => {
  expect(invent({ visits: setFields(1, { weekday: 'Rabu' }) })).toEqual({
    problems: [],
    flags: ['facts/visits.jsonl:1: weekday contradicts date: Rabu 2022-09-08; kept as printed, and marked'],
  });
});

it('lists the problems of all files and fields together, by place', () => {
  const { problems } = invent({
    visits: (text) => String(setFields(1, { host_region: '33.31', cost_idr: -1 })(text)).slice(0, -8),
    budgets: setFields(1, { region: '16.99' }),
    region_statistics: (text) => text.replace('12.5', '1e3'),
  });
  expect(problems).toEqual([
    'facts/budgets.jsonl:1: unknown region: 16.99; nearest: 16.10 Ogan Ilir',
    'facts/visits.jsonl:1: negative cost_idr: -1; must be 0 or more',
    'facts/visits.jsonl:1: unknown region: 33.31; nearest: 33.13 Karanganyar',
    expect.stringMatching(/^facts\/visits\.jsonl:3: not JSON: …/),
    'reference/region-statistics.csv:2: invalid value: 1e3; must be a number such as 1234.5',
  ]);
});

it('tells every damage in one form, and never breaks on it', { timeout: 30_000 }, () => {
  const damage = fc.record({
    name: fc.constantFrom(...recordFileNames),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    bytes: fc.uint8Array({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(damage, ({ name, at, length, bytes }) => {
      const { problems } = invent({
        [name]: (text: string) => {
          const whole = Buffer.from(text);
          const start = at % whole.length;
          return Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]);
        },
      });
      for (const problem of problems)
        expect(problem).toMatch(/^[a-z/-]+\.(jsonl|csv):\d+: \S[^\n]*: \S[^\n]*; \S[^\n]*$/);
    }),
    { numRuns: 300 },
  );
});
