import type { Records } from '../schema/records';
import { sourceLink } from './source-link';

export function sourceRows(records: Records) {
  const publishers = new Map(records.publishers.map((row) => [row.publisher, row]));
  const counts = new Map<string, number>();
  for (const { source } of recordSourceRows(records)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return records.sources.map((source) => ({
    ...source,
    ...sourceLink(source),
    publisher_name: publishers.get(source.publisher)?.name ?? source.publisher,
    publisher_class: publishers.get(source.publisher)?.class ?? 'other',
    records: counts.get(source.id) ?? 0,
  }));
}

/** Which source stands behind which record. */
export function recordSourceRows(records: Records) {
  const of = (table_name: string, list: { id: string; sources: string[] }[]) =>
    list.flatMap(({ id, sources }) => sources.map((source) => ({ record: id, table_name, source })));
  const conflicts = records.conflicts.map(({ id, values }) => ({
    id,
    sources: [...new Set(values.flatMap(({ sources }) => sources))],
  }));
  return [
    ...of('membership', records.officials),
    ...of('visit', records.visits),
    ...of('activity', records.activities),
    ...of('budget_line', records.budgets),
    ...of('election_result', records.elections),
    ...of('election_cost', records.election_costs),
    ...of('conflict', conflicts),
    ...records.datasets.map(({ id, source }) => ({ record: id, table_name: 'dataset', source })),
  ];
}
