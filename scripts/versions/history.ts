import type { DatasetVersion, ReleasedTable } from '../../src/lib/schema/dataset-version';
import type { FactCells } from './fact-cells';

/** What data/versions/ holds: every released version, oldest first, and what was in the last of them. */
export interface History {
  versions: DatasetVersion[];
  released: { tables: ReleasedTable[]; facts: FactCells };
}
