import {
  factFiles,
  type CorrectedRecord,
  type DatasetVersion,
  type FieldChange,
} from '../../src/lib/schema/dataset-version';
import { isDigest, type Cells, type FactCells } from './fact-cells';
import { recordName } from './record-name';

export type RecordChanges = Pick<DatasetVersion, 'added' | 'corrected' | 'withdrawn'>;

/** What differs, by file and id. @param regions full names by code */
export function recordChanges(
  before: FactCells,
  after: FactCells,
  regions: ReadonlyMap<string, string>,
): RecordChanges {
  const changes: RecordChanges = { added: [], corrected: [], withdrawn: [] };
  for (const file of factFiles) {
    const { records: old } = before[file];
    const { records: now } = after[file];
    for (const id of [...new Set([...old.keys(), ...now.keys()])].sort()) {
      const [was, is] = [old.get(id), now.get(id)];
      const change = { file, id, name: recordName(file, is ?? was ?? {}, regions) };
      if (!was) changes.added.push(change);
      else if (!is) changes.withdrawn.push(change);
      else changes.corrected.push(...corrected(change, was, is));
    }
  }
  return changes;
}

function corrected(change: Omit<CorrectedRecord, 'fields'>, was: Cells, is: Cells): CorrectedRecord[] {
  // a field that only one of the schemas has is empty in the other
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => (was[field] ?? '') !== (is[field] ?? ''))
    .map((field) => fieldChange(field, was[field] ?? '', is[field] ?? ''));
  return fields.length === 0 ? [] : [{ ...change, fields }];
}

function fieldChange(field: string, was: string, is: string): FieldChange {
  return isDigest(was) || isDigest(is) ? { field } : { field, old: was || null, new: is || null };
}
