import type { Activity } from '../../src/lib/schema/activity';
import type { Records } from '../../src/lib/schema/records';
import type { Visit } from '../../src/lib/schema/visit';
import { rankable } from '../dataset/authority';
import type { Dataset } from '../dataset/dataset';
import { eventDates } from '../dataset/event-dates';
import { isCurrent, lastSeen } from '../dataset/office';
import { sourceLink } from '../dataset/source-link';
import { islandGroup } from './island-group';

export type Row = Record<string, unknown>;

/** Rows of every table of schema.sql, sorted for their readers. Keys that are no columns are left out by the writer. */
export function tables({ records, claims, values, conflicts }: Dataset): Record<string, Row[]> {
  const events: (Visit | Activity)[] = [...records.visits, ...records.activities];
  const keyOf = new Map(
    claims.filter(({ table }) => table !== 'election_result').map((claim) => [claim.record, claim.key]),
  );
  return {
    region: regions(records),
    source: sources(records),
    record_source: recordSources(records),
    person: records.persons,
    person_name: records.persons.flatMap((person) => [
      ...person.names.map((name) => ({ person: person.id, name, as_printed: false })),
      ...person.names_as_printed.map((name) => ({ person: person.id, name, as_printed: true })),
    ]),
    membership: records.officials.map((membership) => ({
      ...membership,
      start_date: membership.start,
      end_date: membership.end,
      first_seen: [...membership.as_of].sort()[0] ?? null,
      last_seen: lastSeen(membership),
      is_current: isCurrent(membership),
    })),
    visit: byDate(records.visits.map((visit) => ({ ...visit, ...eventDates(visit), ...inferred(visit) }))),
    activity: byDate(records.activities.map((item) => ({ ...item, ...eventDates(item), ...inferred(item) }))),
    activity_number: records.activities.flatMap((item) =>
      Object.entries(item.numbers).map(([name, value]) => ({ activity: item.id, name, value })),
    ),
    event_participant: events.flatMap((event) =>
      event.participants.map((participant, position) => ({ event: event.id, position, ...participant })),
    ),
    event_topic: events.flatMap((event) => event.topics.map((topic) => ({ event: event.id, topic }))),
    budget_line: budgetLines(records, keyOf),
    election_result: sortBy(
      records.elections.map((result) => ({
        ...result,
        rankable: rankable(result.status),
        winner_parties: joined(result.winner_parties),
        checks: joined(result.checks),
      })),
      ['region', 'year', 'election', 'id'],
    ),
    election_vote: records.elections.flatMap((result) =>
      Object.entries(result.votes).map(([pair, votes]) => ({ result: result.id, pair, votes })),
    ),
    election_cost: sortBy(
      records.election_costs.map((cost) => ({
        ...cost,
        value_key: keyOf.get(cost.id),
        other_amounts: joined(Object.entries(cost.other_amounts).map(([name, idr]) => `${name}: ${idr}`)),
      })),
      ['region', 'year', 'component', 'id'],
    ),
    claim: sortBy(
      claims.map((claim) => ({ ...claim, table_name: claim.table, published: claim.published || null })),
      ['key', 'record'],
    ),
    canonical_value: values.map((value) => ({ ...value, table_name: value.table })),
    conflict: conflicts.map((conflict) => ({ ...conflict })),
    conflict_record: conflicts.flatMap(({ id, records: ids }) =>
      ids.map((record) => ({ conflict: id, record })),
    ),
    conflict_value: conflicts.flatMap(({ id, values: list }) =>
      list.map(({ value, record }, position) => ({ conflict: id, position, value, record })),
    ),
    conflict_value_source: conflicts.flatMap(({ id, values: list }) =>
      list.flatMap(({ sources: ids }, position) => ids.map((source) => ({ conflict: id, position, source }))),
    ),
    correction: records.corrections,
    dataset: records.datasets,
    election_count: records.election_counts,
    election_count_candidate: records.election_count_candidates,
    polling_station_count: records.polling_stations,
    election_grant: records.election_grants,
    budget_panel: records.budget_panel,
    region_statistic: records.region_statistics,
    measure: records.measures,
  };
}

function regions(records: Records): Row[] {
  const names = new Map(records.regions.map((region) => [region.code, region.name]));
  return records.regions.map((region) => ({
    ...region,
    province_name: names.get(region.province),
    island_group: islandGroup(region.code),
  }));
}

function sources(records: Records): Row[] {
  const publishers = new Map(records.publishers.map((row) => [row.publisher, row]));
  const counts = new Map<string, number>();
  for (const { source } of recordSources(records)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return records.sources.map((source) => ({
    ...source,
    ...sourceLink(source),
    publisher_name: publishers.get(source.publisher)?.name ?? source.publisher,
    publisher_class: publishers.get(source.publisher)?.class ?? 'other',
    records: counts.get(source.id) ?? 0,
  }));
}

function recordSources(records: Records) {
  const of = (table_name: string, list: { id: string; sources: string[] }[]) =>
    list.flatMap(({ id, sources: ids }) => ids.map((source) => ({ record: id, table_name, source })));
  return [
    ...of('membership', records.officials),
    ...of('visit', records.visits),
    ...of('activity', records.activities),
    ...of('budget_line', records.budgets),
    ...of('election_result', records.elections),
    ...of('election_cost', records.election_costs),
    ...records.conflicts.flatMap(({ id, values }) =>
      [...new Set(values.flatMap((value) => value.sources))].map((source) => ({
        record: id,
        table_name: 'conflict',
        source,
      })),
    ),
    ...records.datasets.map(({ id, source }) => ({ record: id, table_name: 'dataset', source })),
  ];
}

function budgetLines(records: Records, keyOf: Map<string, string>): Row[] {
  const accounts = new Map(records.accounts.map((account) => [account.label, account]));
  return sortBy(
    records.budgets.map((line) => {
      const account = accounts.get(line.account);
      return {
        ...line,
        account_code: account?.code ?? null,
        account_version: account?.version ?? 'none',
        side: account?.side ?? 'other',
        doubtful: line.reliability === 'low',
        value_key: keyOf.get(line.id),
      };
    }),
    ['region', 'fiscal_year', 'stage', 'account', 'id'],
  );
}

function inferred(event: Visit | Activity) {
  return { inferred_fields: joined(event.inferred_fields) };
}

function joined(list: string[]): string | null {
  return list.length === 0 ? null : list.join('; ');
}

function byDate(rows: Row[]): Row[] {
  return sortBy(rows, ['date_start', 'id']);
}

function sortBy(rows: Row[], keys: string[]): Row[] {
  const text = (value: unknown) =>
    typeof value === 'number' ? String(value).padStart(20, '0') : typeof value === 'string' ? value : '';
  return rows
    .map((row) => ({ row, key: keys.map((key) => text(row[key])).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
