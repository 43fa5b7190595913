import type { StampSource } from './stamp';

/** The sources behind every record. */
export interface EvidenceIndex {
  sources: StampSource[];
  /** places in `sources`, by record, person or published table */
  records: Record<string, number[]>;
}

/** The sources of all records that the rows name in any cell, and of `records`; each once, by publisher and date. */
export function sourcesBehind(
  { sources, records: behind }: EvidenceIndex,
  rows: readonly object[],
  records: readonly string[],
): StampSource[] {
  const own = new Map(sources.map(({ id }, place) => [id, place]));
  const found = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const place = own.get(value);
      if (place !== undefined) found.add(place);
      for (const source of behind[value] ?? []) found.add(source);
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) look(part);
    }
  };
  look(rows);
  look(records);
  return [...found]
    .flatMap((place) => sources[place] ?? [])
    .sort((a, b) => compare(a.publisher, b.publisher) || compare(a.published ?? '', b.published ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
