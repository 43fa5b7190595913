import type { RecordFile, Records } from '../../src/lib/schema/records';
import { problem, type Problem } from './problem';

type Lines = Record<RecordFile, number[]>;

/** Every region, source, person, publisher, account, dataset, measure and record that is named must exist. */
export function checkReferences(
  records: Records,
  lines: Lines,
  fileOf: (name: RecordFile) => string,
): Problem[] {
  const known = knownKeys(records);
  const problems: Problem[] = [];
  for (const [name, rows] of Object.entries(records) as [RecordFile, object[]][]) {
    rows.forEach((row, index) => {
      for (const { kind, key } of references(row, name)) {
        if (known[kind].has(key)) continue;
        const hint = kind === 'region' ? nearestRegion(key, records) : 'add it or mend the key';
        problems.push(problem(fileOf(name), lines[name][index] ?? 0, `unknown ${kind}: ${key}`, hint));
      }
    });
  }
  return [...problems, ...unusedSources(records, lines, fileOf('sources'))];
}

type Kind = 'region' | 'source' | 'person' | 'publisher' | 'account' | 'dataset' | 'measure' | 'record';

function knownKeys(records: Records): Record<Kind, Set<string>> {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return {
    region: new Set(records.regions.map(({ code }) => code)),
    source: new Set(ids(records.sources)),
    person: new Set(ids(records.persons)),
    publisher: new Set(records.publishers.map((row) => row.publisher)),
    account: new Set(records.accounts.map(({ label }) => label)),
    dataset: new Set(ids(records.datasets)),
    measure: new Set(records.measures.map((row) => row.measure)),
    record: new Set([
      ...ids(records.officials),
      ...ids(records.visits),
      ...ids(records.activities),
      ...ids(records.budgets),
      ...ids(records.elections),
      ...ids(records.election_costs),
    ]),
  };
}

const kinds: Record<string, Kind> = {
  region: 'region',
  province: 'region',
  guest_region: 'region',
  host_region: 'region',
  sources: 'source',
  source: 'source',
  person: 'person',
  publisher: 'publisher',
  account: 'account',
  dataset: 'dataset',
  measure: 'measure',
  records: 'record',
  record: 'record',
};

function references(row: object, file: RecordFile): { kind: Kind; key: string }[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const kind = kinds[name];
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown) =>
        typeof item === 'string'
          ? kind
            ? [{ kind, key: item }]
            : []
          : item !== null && typeof item === 'object'
            ? references(item, file)
            : [],
      );
    }
    const own =
      kind === undefined ||
      (kind === 'publisher' && file !== 'sources') ||
      (kind === 'account' && file !== 'budgets') ||
      (kind === 'measure' && file !== 'region_statistics');
    return own || typeof value !== 'string' ? [] : [{ kind, key: value }];
  });
}

function unusedSources(records: Records, lines: Lines, file: string): Problem[] {
  const used = new Set<string>();
  for (const [name, rows] of Object.entries(records) as [RecordFile, object[]][]) {
    for (const row of rows) {
      for (const { kind, key } of references(row, name)) if (kind === 'source') used.add(key);
    }
  }
  return records.sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          problem(
            file,
            lines.sources[index] ?? 0,
            `unused source: ${id}`,
            'remove it or name it in a record',
          ),
        ],
  );
}

function nearestRegion(code: string, records: Records): string {
  const distance = (other: string) =>
    Math.abs(Number(other) - Number(code)) + (other.slice(0, 2) === code.slice(0, 2) ? 0 : 100);
  const nearest = [...records.regions].sort((a, b) => distance(a.code) - distance(b.code))[0];
  return nearest ? `nearest: ${nearest.code} ${nearest.name}` : 'no regions known';
}
