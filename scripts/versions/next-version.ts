import { ascending } from 'd3';
import {
  factFiles,
  type DatasetVersion,
  type ReleasedTable,
  type VersionHistory,
} from '../../src/lib/schema/dataset-version';
import type { Current } from './current';
import { factCells, type FactCells } from './fact-cells';
import type { History } from './history';
import { recordChanges } from './record-changes';

/** @returns the current dataset as a version after the last one; null where it is the last one */
export function nextVersion({ versions, released }: History, current: Current): DatasetVersion | null {
  const last = versions.at(-1);
  if (last?.version === current.version) return null;
  const { version, date, records, tables } = current;
  const facts = factCells(records);
  const named = { version, date, records: recordCount(facts) };
  if (!last) return { ...named, added: [], corrected: [], withdrawn: [], tables: [] };
  const regions = new Map(records.regions.map(({ code, full_name }) => [code, full_name]));
  return {
    ...named,
    ...recordChanges(released.facts, facts, regions),
    tables: changedTables(released.tables, tables),
  };
}

/** What readers are told: the released versions, and what the data hold beyond them. */
export function versionHistory(history: History, current: Current): VersionHistory {
  return { versions: history.versions, unreleased: nextVersion(history, current) };
}

/** @returns the history with the current dataset as its last version */
export function released(history: History, version: DatasetVersion, current: Current): History {
  return {
    versions: [...history.versions, version],
    released: { tables: current.tables, facts: factCells(current.records) },
  };
}

export function recordCount(facts: FactCells): number {
  return factFiles.reduce((sum, file) => sum + facts[file].records.size, 0);
}

function changedTables(before: ReleasedTable[], after: ReleasedTable[]): string[] {
  const old = new Map(before.map(({ table, hash }) => [table, hash]));
  const now = new Map(after.map(({ table, hash }) => [table, hash]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((table) => old.get(table) !== now.get(table))
    .sort(ascending);
}
