import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { open } from '$lib/database/node.server';
import type { Database, Param } from '$lib/database/query';
import { visitFilter, type VisitFilter } from '$lib/filters/visit-filter';
import { visitFacets, type VisitFacetsRow } from '$lib/queries/visit-facets';
import { selectVisits } from '$lib/selection/visit-selection';
import { visitViews } from '$lib/selection/visit-views';

let database: Database;
let visits: VisitFacetsRow[];

beforeAll(async () => {
  database = await open();
  visits = await database.query(visitFacets, null);
});

afterAll(() => database.close());

/** Asks the dataset in words of its own. */
async function ask<Row>(sql: string, row: z.ZodType<Row>, params: Param[] = []): Promise<Row[]> {
  return database.query({ name: 'test', sql, params: () => params, row, examples: [] }, null);
}

/** The filter once more, as SQL. */
const where: Record<keyof VisitFilter, string> = {
  region: `(coalesce($side, 'guest') = 'guest' AND coalesce(guest_region = $region, false) OR coalesce($side, 'host') = 'host' AND coalesce(host_region = $region, false))`,
  province: `(coalesce($side, 'guest') = 'guest' AND coalesce(guest_region LIKE $province || '%', false) OR coalesce($side, 'host') = 'host' AND coalesce(host_region LIKE $province || '%', false))`,
  island: `(coalesce($side, 'guest') = 'guest' AND guest_region IN (SELECT code FROM region WHERE island_group = $island) OR coalesce($side, 'host') = 'host' AND host_region IN (SELECT code FROM region WHERE island_group = $island))`,
  side: 'true',
  reach: `($reach = 'inside') = (guest_region[1:2] = host_region[1:2])`,
  body: `$body = if(starts_with(guest_body, 'DPR'), 'dprd', if(starts_with(guest_body, 'Pemerintah'), 'pemda', 'other'))`,
  type: 'type = $type',
  topic: 'id IN (SELECT event FROM event_topic WHERE topic = $topic)',
  person: 'id IN (SELECT event FROM event_participant WHERE person = $person)',
  party: 'id IN (SELECT event FROM event_participant WHERE party = $party)',
  publisher: `id IN (SELECT record FROM record_source JOIN source ON source.id = source WHERE publisher_name = $publisher)`,
  confidence: 'confidence = $confidence',
  from: `length(date) >= 7 AND on_timeline AND date[1:7] >= $from || if(length($from) = 4, '-01', '')`,
  to: `length(date) >= 7 AND on_timeline AND date[1:7] <= $to || if(length($to) = 4, '-12', '')`,
};

async function countBySql(filter: VisitFilter): Promise<number> {
  const literal = (value: string | null) => (value === null ? 'NULL::VARCHAR' : `'${value}'`);
  const conditions = Object.entries(filter).flatMap(([name, value]) => {
    if (value === null) return [];
    const condition = Reflect.get(where, name) as string;
    return [
      condition.replaceAll(/\$(\w+)/g, (_, part: string) => literal(Reflect.get(filter, part) as string)),
    ];
  });
  const sql = `SELECT count(*)::INTEGER AS n FROM visit WHERE ${['true', ...conditions].join(' AND ')}`;
  const [row] = await ask(sql, z.object({ n: z.number() }));
  return row?.n ?? -1;
}

test('any combination of clauses selects as many visits as SQL does', async () => {
  const some = (valuesOf: (visit: VisitFacetsRow) => (string | null)[]) =>
    fc.option(
      fc.constantFrom(
        ...new Set(visits.flatMap(valuesOf).filter((value) => value !== null && !value.includes("'"))),
      ),
      { nil: null, freq: 2 },
    );
  const regions = (visit: VisitFacetsRow) => [visit.guest_region, visit.host_region];
  const filters = fc.record({
    region: some((visit) => regions(visit).filter((code) => code?.length === 5)),
    province: some((visit) => regions(visit).map((code) => code?.slice(0, 2) ?? null)),
    island: some((visit) => [visit.guest_island]),
    side: fc.constantFrom('guest', 'host', null),
    reach: fc.constantFrom('inside', 'outside', null, null),
    body: fc.constantFrom('dprd', 'pemda', 'other', null, null),
    type: some(({ type }) => [type]),
    topic: some(({ topics }) => topics),
    person: some(({ persons }) => persons),
    party: some(({ parties }) => parties),
    publisher: some(({ publishers }) => publishers),
    confidence: fc.constantFrom('stated', 'inferred', null, null),
    from: fc.constantFrom('2018', '2019-06', null, null),
    to: fc.constantFrom('2020', '2022-09', null, null),
  });
  // one clause at a time, so that most samples hold visits, and all of them together
  const names = Object.keys(where) as (keyof VisitFilter)[];
  await fc.assert(
    fc.asyncProperty(filters, fc.subarray(names, { minLength: 1, maxLength: 3 }), async (all, kept) => {
      const filter = visitFilter.parse(
        Object.fromEntries(Object.entries(all).filter(([name]) => kept.some((one) => one === name))),
      );
      expect(selectVisits(visits, filter)).toHaveLength(await countBySql(filter));
    }),
    { numRuns: 400 },
  );
});

test('a view is filtered by every clause but its own', () => {
  const filter = visitFilter.parse({ topic: 'mpp', province: '16' });
  const views = visitViews(visits, filter);
  expect(views.selected.every(({ topics }) => topics.includes('mpp'))).toBe(true);
  expect(views.topics.length).toBeGreaterThan(1);
  expect(views.topics.find(({ key }) => key === 'mpp')?.count).toBe(views.selected.length);
  expect(views.months.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(views.selected.length);
});

test('a host chosen in the ranking leaves the other hosts to choose', () => {
  const views = visitViews(visits, visitFilter.parse({ region: '33.13', side: 'host' }));
  expect(views.hosts.length).toBeGreaterThan(100);
  expect(views.guests.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(views.selected.length);
});

test('the ranking of hosts is that of SQL', async () => {
  const rows = await ask(
    `SELECT host_region AS key, count(*)::INTEGER AS count FROM visit WHERE host_region IS NOT NULL
      GROUP BY 1 ORDER BY 2 DESC, 1`,
    z.object({ key: z.string(), count: z.number() }),
  );
  expect(visitViews(visits, visitFilter.parse({})).hosts).toEqual(rows);
});
