import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { indicator, type Indicator } from '../../src/lib/schema/indicator';
import { computeIndicators } from './compute-indicators';
import { ask } from './fixtures/built-dataset';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const cards: Indicator[] = readFileSync('data/reference/indicators.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => indicator.parse(JSON.parse(line)));

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
  for (const file of ['schema.sql', 'fixtures/indicator-world.sql', 'views.sql'])
    await connection.run(sql(file));
  for (const { id } of cards) {
    await connection.run(`INSERT INTO indicator BY NAME
      SELECT '${id}' AS id, 1 AS position, '' AS topic, '' AS name_id, '' AS name_en, '' AS text_id, '' AS text_en, '' AS numerator_id,
             '' AS numerator_en, '' AS numerator_unit, '' AS unit, '' AS reading_id, '' AS reading_en, '' AS peers_id, '' AS peers_en`);
  }
  await computeIndicators(connection);
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

describe('in an invented world', () => {
  test.each<[string, string[]]>([
    [
      'personnel-share',
      [
        '16.01 2024 apbd: 400 / 1000 = 40',
        '16.01 2024 realisasi: no_numerator',
        '16.02 2024 apbd: no_numerator',
        '16.03 2019 apbd: old_accounts',
        '16.03 2024 apbd: no_numerator',
        '16.03 2024 apbd_p: no_numerator',
        '16.03 2024 realisasi: no_numerator',
        '16.04 2022 djpk_budget: 350 / 1000 = 35',
        '16.04 2023 djpk_budget: no_numerator',
        '16.05 2024 apbd: no_denominator',
        '16.05 2024 rapbd: no_numerator',
      ],
    ],
    [
      'legal-personnel-share',
      ['16.01 2024 apbd: no_teacher_allowances', '16.04 2022 djpk_budget: no_teacher_allowances'],
    ],
    ['capital-share', ['16.01 2024 apbd: 150 / 1000 = 15', '16.03 2019 apbd: old_accounts']],
    ['own-revenue-share', ['16.01 2024 apbd: 90 / 900 = 10', '16.02 2024 apbd: no_denominator']],
    ['silpa-share', ['16.01 2024 apbd: 50 / 1000 = 5', '16.02 2024 apbd: no_numerator']],
    ['education-share', ['16.01 2024 apbd: 250 / 1000 = 25', '16.02 2024 apbd: agency_only']],
    [
      'execution-rate',
      [
        '16.01 2024 apbd: 800 / 1000 = 80',
        '16.02 2024 apbd: no_numerator',
        '16.03 2019 apbd: no_numerator',
        '16.03 2024 apbd_p: 1000 / 1250 = 80',
        '16.04 2022 djpk_to_date: 950 / 1000 = 95',
        '16.04 2023 djpk_to_date: part_of_year',
      ],
    ],
    [
      'turnout-target-gap',
      [
        '16.01 2024 pilkada: 60 / 77.5 = -17.5',
        '16.02 2024 pilkada: targets_differ',
        '16.03 2024 pilkada: no_target',
        '16.06 2024 pilkada: no_turnout',
      ],
    ],
    [
      'turnout-province-gap',
      [
        '16.01 2024 pilkada: 60 / 64 = -4',
        '16.02 2024 pilkada: 62 / 64 = -2',
        '16.03 2024 pilkada: 64 / 64 = 0',
        '16.04 2024 pilkada: 66 / 64 = 2',
        '16.05 2024 pilkada: 80 / 64 = 16',
        '33.13 2024 pilkada: too_few_regions',
      ],
    ],
    [
      'election-cost-per-voter',
      [
        '16.01 2024 grant_agreement_kpu_bawaslu: 4000 / 100 = 40',
        '16.02 2024 grant_agreement_kpu: no_registered_voters',
        '16.03 2024 grant_agreement_kpu_bawaslu: no_kpu_amount',
      ],
    ],
    [
      'invalid-vote-share',
      [
        '16.01 2024 pilkada_bupati: 5 / 100 = 5',
        '16.02 2024 pilkada_bupati: does_not_add_up',
        '16.03 2024 pilkada_bupati: no_invalid',
      ],
    ],
    [
      'visits-per-year',
      [
        '16 2021 pemda Pemerintah Provinsi E: 1 = 1',
        '16 2022 pemda Pemerintah Provinsi E: 1 = 1',
        '16.01 2022 dprd DPRD A: 3 = 3',
        '16.01 2023 dprd DPRD A: 1 = 1',
        '16.02 2022 pemda Pemerintah Kabupaten B: 1 = 1',
        '16.03 dprd DPRD C: no_sure_year',
      ],
    ],
    ['repeat-destinations', ['16.01 dprd DPRD A: 1 / 2 = 1', '16.02 pemda Pemerintah Kabupaten B: one_trip']],
    ['study-to-opening', ['16.01 2022 mpp: no_opening', '16.02 2022 mpp:  = 10']],
    ['coverage', ['33.13 all_records: 7 = 7', '33.15 all_records: 0 = 0']],
  ])('%s is what is computed by hand', async (id, expected) => {
    const found = await rows(id);
    expect(found).toEqual(expect.arrayContaining(expected));
    // where all rows are listed, there are no others
    if (complete.has(id)) expect(found).toEqual(expected);
  });

  test('a value is compared within its year, basis and level, once five are known', async () => {
    expect(
      await rowsOf(`
        SELECT region, median, rank, compared FROM indicator_value
         WHERE indicator = 'turnout-province-gap' OR (indicator = 'personnel-share' AND region = '16.01' AND basis = 'apbd')
         ORDER BY id`),
    ).toEqual([
      { region: '16.01', median: null, rank: null, compared: 1 },
      { region: '16.01', median: 0, rank: 5, compared: 5 },
      { region: '16.02', median: 0, rank: 4, compared: 5 },
      { region: '16.03', median: 0, rank: 3, compared: 5 },
      { region: '16.04', median: 0, rank: 2, compared: 5 },
      { region: '16.05', median: 0, rank: 1, compared: 5 },
      { region: '33.13', median: null, rank: null, compared: 5 },
    ]);
  });

  test('a term names the records that it comes from', async () => {
    const records = await rowsOf(`
      SELECT indicator_value || ' ' || term AS term, list(record ORDER BY record) AS records FROM indicator_value_record
       WHERE indicator_value IN ('election-cost-per-voter:16.01:2024:grant_agreement_kpu_bawaslu', 'study-to-opening:16.02:2022:mpp')
       GROUP BY indicator_value, term ORDER BY 1`);
    expect(records).toEqual([
      {
        term: 'election-cost-per-voter:16.01:2024:grant_agreement_kpu_bawaslu denominator',
        records: ['t-1'],
      },
      {
        term: 'election-cost-per-voter:16.01:2024:grant_agreement_kpu_bawaslu numerator',
        records: ['c-1', 'c-2'],
      },
      { term: 'study-to-opening:16.02:2022:mpp denominator', records: ['v-5'] },
      { term: 'study-to-opening:16.02:2022:mpp numerator', records: ['a-1'] },
    ]);
  });
});

describe('of the data as they are', () => {
  test('every card has its SQL, and every SQL its card', () => {
    const files = readdirSync(new URL('indicators/', import.meta.url)).map((name) =>
      name.replace(/\.sql$/, ''),
    );
    expect(files.sort()).toEqual(cards.map(({ id }) => id).sort());
  });

  test('every reason that the SQL gives is on its card', async () => {
    const unknown = await ask(`
      SELECT DISTINCT indicator, reason FROM indicator_value v
       WHERE reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM indicator_reason r WHERE r.indicator = v.indicator AND r.key = v.reason)`);
    expect(unknown).toEqual([]);
  });

  test('a value is a number where it is computed, and nothing where it is not', async () => {
    const wrong = await ask(`
      SELECT id FROM indicator_value
       WHERE CASE status WHEN 'computed' THEN value IS NULL OR NOT isfinite(value) OR reason IS NOT NULL
                         ELSE value IS NOT NULL OR reason IS NULL END`);
    expect(wrong).toEqual([]);
  });

  test('every value but the counts of coverage has a record with a source behind it', async () => {
    const without = await ask(`
      SELECT id FROM indicator_value v
       WHERE indicator <> 'coverage' AND NOT EXISTS (
         SELECT 1 FROM indicator_value_record t JOIN record_source s ON s.record = t.record WHERE t.indicator_value = v.id)`);
    expect(without).toEqual([]);
  });

  test('every record of a value is of the value’s own region, on whose page it stands', async () => {
    const strays = await ask(`
      WITH home AS (
        SELECT id, region FROM budget_line UNION ALL SELECT id, region FROM election_result
        UNION ALL SELECT id, region FROM election_cost UNION ALL SELECT id, region FROM activity
        UNION ALL SELECT id, guest_region FROM visit
      )
      SELECT v.id, t.record FROM indicator_value v
        JOIN indicator_value_record t ON t.indicator_value = v.id JOIN home h ON h.id = t.record
       WHERE h.region IS DISTINCT FROM v.region`);
    expect(strays).toEqual([]);
  });

  test('no card speaks of violations', () => {
    expect(cards.filter((card) => /violat|pelanggar|melanggar/i.test(JSON.stringify(card)))).toEqual([]);
  });
});

/** Indicators of which the test above lists every row of the world. */
const complete = new Set([
  'personnel-share',
  'legal-personnel-share',
  'turnout-province-gap',
  'election-cost-per-voter',
  'invalid-vote-share',
  'visits-per-year',
  'repeat-destinations',
  'study-to-opening',
]);

/** `region year basis subject: numerator / denominator = value`, or the reason why there is none. */
async function rows(id: string): Promise<unknown[]> {
  const found = await rowsOf(`
    SELECT concat_ws(' ', region, year, basis, subject) || ': ' ||
           coalesce(reason, concat_ws(' ', concat_ws(' / ', plain(numerator), plain(denominator)), '= ' || plain(value))) AS line
      FROM indicator_value WHERE indicator = '${id}' ORDER BY region, year, basis, subject`);
  return found.map(({ line }) => line);
}

async function rowsOf(question: string) {
  await connection.run(`CREATE OR REPLACE TEMP MACRO plain(x) AS regexp_replace(x::VARCHAR, '\\.0$', '')`);
  return (await connection.runAndReadAll(question)).getRowObjectsJson();
}

function sql(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
