import type { CorrectionListRow } from '$lib/queries/correction-list';
import type { FactSourcesRow } from '$lib/queries/fact-sources';
import type { RecordConflictsRow } from '$lib/queries/record-conflicts';
import type { RecordRow } from '$lib/queries/record-row';
import type { FactValue } from './fact-values';
import type { FieldLine } from './field-words';

/** A record with everything that stands behind it. */
export interface Fact {
  record: RecordRow;
  title: string;
  values: FactValue[];
  fields: FieldLine[];
  /** the editor's, in English */
  note: string | null;
  /** differences that an editor stated and the values do not show */
  conflicts: RecordConflictsRow[];
  corrections: CorrectionListRow[];
  sources: FactSource[];
}

export interface FactSource extends Omit<FactSourcesRow, 'other_records'> {
  /** the first of the further records that rest on it */
  other_records: OtherRecord[];
}

export interface OtherRecord {
  id: string;
  href: string;
  title: string;
  value: string;
}
