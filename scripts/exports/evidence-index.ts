import { recordSourceRows, sourceRows } from '../../src/lib/dataset/source-rows';
import type { EvidenceIndex } from '../../src/lib/exports/evidence-index';
import type { Dataset } from '../dataset/dataset';

/** Which sources stand behind each record, person and published table, for files that readers take away. */
export function evidenceIndex({ records, conflicts }: Pick<Dataset, 'records' | 'conflicts'>): EvidenceIndex {
  const sources = sourceRows(records).map(({ id, publisher_name, href, published }) => ({
    id,
    publisher: publisher_name,
    href,
    published: published ?? null,
  }));
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const behind: Record<string, number[]> = {};
  const add = (record: string, source: string) => {
    const place = places.get(source);
    if (place !== undefined && !behind[record]?.includes(place)) (behind[record] ??= []).push(place);
  };
  for (const { record, source } of recordSourceRows(records)) add(record, source);
  for (const { id, source } of records.datasets) add(id, source);
  for (const { person, sources: said } of records.officials) for (const source of said) add(person, source);
  for (const { id, values } of conflicts) {
    for (const { sources: said } of values) for (const source of said) add(id, source);
  }
  return { sources, records: behind };
}
