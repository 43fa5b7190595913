import type { DatasetVersion } from '../../src/lib/schema/dataset-version';
import type { History } from './history';
import { recordCount } from './next-version';

interface Fault {
  line: number;
  what: string;
  value: unknown;
  remedy: string;
}

/** What the versions say of each other and of the released facts. @param lines of the versions in their file */
export function checkHistory({ versions, released }: History, lines: number[]): Fault[] {
  const faults = versions.flatMap((version, index) => {
    const line = lines[index] ?? 1;
    return versionFaults(version, versions[index - 1], versions.slice(0, index)).map((fault) => ({
      line,
      ...fault,
    }));
  });
  const last = versions.at(-1);
  const count = recordCount(released.facts);
  if (last?.records !== count) {
    const remedy = `the released facts have ${count}; take the files of one release`;
    faults.push({ line: lines.at(-1) ?? 1, what: 'wrong number of records', value: last?.records, remedy });
  }
  return faults;
}

function versionFaults(
  { version, date, records, added, corrected, withdrawn }: DatasetVersion,
  before: DatasetVersion | undefined,
  earlier: DatasetVersion[],
): Omit<Fault, 'line'>[] {
  const faults: Omit<Fault, 'line'>[] = [];
  if (!version.startsWith(date)) {
    faults.push({ what: 'version of another date', value: version, remedy: `must begin with ${date}` });
  }
  if (earlier.some((other) => other.version === version)) {
    faults.push({ what: 'duplicate version', value: version, remedy: 'a version is released once' });
  }
  if (!before) {
    const changes = added.length + corrected.length + withdrawn.length;
    if (changes > 0) {
      faults.push({
        what: 'changes of the first version',
        value: changes,
        remedy: 'there is none before it',
      });
    }
    return faults;
  }
  if (date < before.date) {
    faults.push({ what: 'not sorted', value: version, remedy: `move it before ${before.version}` });
  }
  const expected = before.records + added.length - withdrawn.length;
  if (records !== expected) {
    faults.push({ what: 'wrong number of records', value: records, remedy: `its changes make ${expected}` });
  }
  return faults;
}
