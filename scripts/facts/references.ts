import type { RecordFile } from '../../src/lib/schema/records';

export const referenceKinds = [
  'region',
  'source',
  'person',
  'publisher',
  'account',
  'dataset',
  'measure',
  'record',
] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  key: string;
  /** Name that stands beside a region code. */
  place: string | null;
}

/** Fields that name a record of another file, at any depth. */
const everywhere: Record<string, ReferenceKind> = {
  region: 'region',
  province: 'region',
  guest_region: 'region',
  host_region: 'region',
  source: 'source',
  sources: 'source',
  person: 'person',
  dataset: 'dataset',
  record: 'record',
  records: 'record',
};

/** Fields that do so in one file and are the key or a plain text in others. */
const only: Partial<Record<RecordFile, Record<string, ReferenceKind>>> = {
  sources: { publisher: 'publisher' },
  budgets: { account: 'account' },
  budget_panel: { account: 'account' },
  region_statistics: { measure: 'measure' },
};

/** Fields whose names inside, not their values, do so. */
const byName: Partial<Record<RecordFile, Record<string, ReferenceKind>>> = {
  activities: { numbers: 'measure' },
};

export function referencesOf(name: RecordFile, record: object): Reference[] {
  return [
    ...referencesIn(record, { ...everywhere, ...only[name] }),
    ...Object.entries(byName[name] ?? {}).flatMap(([field, kind]) =>
      namesIn(Reflect.get(record, field)).map((key) => ({ kind, key, place: null })),
    ),
  ];
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function referencesIn(record: object, kinds: Record<string, ReferenceKind>): Reference[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const kind = kinds[field];
    return listOf(value).flatMap((item): Reference[] => {
      if (typeof item === 'object' && item !== null) return referencesIn(item, kinds);
      if (kind === undefined || typeof item !== 'string') return [];
      const place: unknown = Reflect.get(record, field.replace(/region$/, 'place'));
      return [
        { kind, key: item, place: field.endsWith('region') && typeof place === 'string' ? place : null },
      ];
    });
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
