import { describe, expect, test } from 'vitest';
import { recordKinds, type GoldRecord } from './record-kinds';
import { scoreRecords } from './score-records';

const line = (account: string, amount_idr: number, rest: GoldRecord = {}): GoldRecord => ({
  region: 'Kabupaten Ende',
  fiscal_year: 2025,
  stage: 'APBD',
  account,
  amount_idr,
  ...rest,
});
const none = { correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 };

describe('budget lines', () => {
  const score = (gold: GoldRecord[], answers: GoldRecord[]) =>
    scoreRecords(recordKinds.budgets, gold, answers);

  test('a line is right when all five values are', () => {
    const { records, slots } = score([line('Belanja Daerah', 5e9)], [line('Belanja Daerah', 5e9)]);
    expect(records).toEqual({ ...none, correct: 1 });
    expect(slots['stage']).toEqual({ ...none, correct: 1 });
  });

  test('a wrong stage makes it partly right, and the stage incorrect', () => {
    const { records, slots } = score(
      [line('Belanja Daerah', 5e9)],
      [line('Belanja Daerah', 5e9, { stage: 'RAPBD' })],
    );
    expect(records).toEqual({ ...none, partial: 1 });
    expect(slots['stage']).toEqual({ ...none, incorrect: 1 });
    expect(slots['account']).toEqual({ ...none, correct: 1 });
  });

  test('another amount is another line: one is missing, one spurious', () => {
    const { records, slots } = score([line('Belanja Daerah', 5e9)], [line('Belanja Daerah', 6e9)]);
    expect(records).toEqual({ ...none, missing: 1, spurious: 1 });
    expect(slots['amount_idr']).toEqual({ ...none, missing: 1, spurious: 1 });
  });

  test('what the gold does not say is spurious, what the answer does not say is missing, neither is nothing', () => {
    const { slots } = score(
      [line('Belanja Daerah', 5e9, { fiscal_year: null, stage: null })],
      [line('Belanja Daerah', 5e9, { region: null, stage: null })],
    );
    expect(slots['fiscal_year']).toEqual({ ...none, spurious: 1 });
    expect(slots['region']).toEqual({ ...none, missing: 1 });
    expect(slots['stage']).toEqual(none);
  });

  test('equal amounts are told apart by their accounts', () => {
    const deficit = line('Surplus/Defisit', -3e9);
    const financing = line('Pembiayaan Neto', 3e9);
    expect(score([deficit, financing], [financing, deficit]).records).toEqual({ ...none, correct: 2 });
  });

  test('a line given twice is right once', () => {
    const twice = [line('Belanja Daerah', 5e9), line('Belanja Daerah', 5e9)];
    expect(score([line('Belanja Daerah', 5e9)], twice).records).toEqual({ ...none, correct: 1, spurious: 1 });
  });

  test('a pair knows the place of its answer', () => {
    const { pairs } = score(
      [line('Belanja Daerah', 5e9)],
      [line('Belanja Modal', 1e9), line('Belanja Daerah', 5e9)],
    );
    expect(pairs.map(({ index, outcome }) => [index, outcome])).toEqual([
      [1, 'correct'],
      [0, 'spurious'],
    ]);
  });
});

describe('officials', () => {
  const score = (gold: GoldRecord, answer: GoldRecord) =>
    scoreRecords(recordKinds.officials, [gold], [answer]);
  const gold = { name: 'Sri Utami', post: 'Ketua Komisi II DPRD', region: 'Kota Batu' };

  test('need name and post, not the region', () => {
    expect(score(gold, { ...gold, region: null }).records).toEqual({ ...none, correct: 1 });
  });

  test('a post may name the region that the record names apart', () => {
    expect(score(gold, { ...gold, post: 'Ketua Komisi II DPRD Kota Batu' }).records).toEqual({
      ...none,
      correct: 1,
    });
  });

  test('but not the region of another', () => {
    expect(score(gold, { ...gold, post: 'Ketua Komisi II DPRD Kota Bima' }).records).toEqual({
      ...none,
      partial: 1,
    });
  });

  test('another name is another official', () => {
    expect(score(gold, { ...gold, name: 'Budi Hartono' }).records).toEqual({
      ...none,
      missing: 1,
      spurious: 1,
    });
  });
});

describe('visits', () => {
  const visit: GoldRecord = {
    date: null,
    visitor_region: 'Kota Batu',
    visitor_body: 'DPRD Kota Batu',
    lead: null,
    host_region: 'Kota Bima',
    host_persons: [],
    venue: null,
    topic: null,
  };
  const score = (answer: GoldRecord) => scoreRecords(recordKinds.visits, [visit], [answer]);

  test('need both regions and the date; no date is right where none is stated', () => {
    expect(score(visit).records).toEqual({ ...none, correct: 1 });
    expect(score({ ...visit, date: '2025-01-02' }).records).toEqual({ ...none, partial: 1 });
    expect(score({ ...visit, host_region: 'Kabupaten Bima' }).records).toEqual({ ...none, partial: 1 });
  });

  test('an empty list of hosts says nothing', () => {
    expect(score(visit).slots['host_persons']).toEqual(none);
    expect(score({ ...visit, host_persons: ['Sri Utami'] }).slots['host_persons']).toEqual({
      ...none,
      spurious: 1,
    });
  });

  test('the body is compared without its region', () => {
    expect(score({ ...visit, visitor_body: 'DPRD' }).slots['visitor_body']).toEqual({ ...none, correct: 1 });
  });
});
