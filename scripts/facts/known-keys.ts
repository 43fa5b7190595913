import { factFiles } from '../../src/lib/schema/dataset-version';
import { recordFiles, type RecordFile } from '../../src/lib/schema/records';
import type { ParsedFacts } from './parsed-facts';
import type { ReferenceKind } from './references';

/** Files that a reference of each kind may name a record of. */
export const filesOfKind = {
  region: ['regions'],
  source: ['sources'],
  person: ['persons'],
  publisher: ['publishers'],
  account: ['accounts'],
  dataset: ['datasets'],
  measure: ['measures'],
  record: ['sources', ...factFiles],
} as const satisfies Record<ReferenceKind, RecordFile[]>;

/** Keys of one kind, those of broken records too: they are there, and their own fault is told elsewhere. */
export function knownKeys(facts: ParsedFacts, kind: ReferenceKind): Set<unknown> {
  return new Set(
    filesOfKind[kind].flatMap((name): unknown[] => {
      const rows: object[] = [...facts.records[name], ...facts.broken(name).map(({ written }) => written)];
      return rows.map((row): unknown => Reflect.get(row, recordFiles[name].key[0]));
    }),
  );
}
