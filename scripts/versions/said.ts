import type { DatasetVersion } from '../../src/lib/schema/dataset-version';

/** A version in one line, for whoever releases it. */
export function said({ version, records, added, corrected, withdrawn, tables }: DatasetVersion): string {
  const facts = [
    ...counted(added, 'added'),
    ...counted(corrected, 'corrected'),
    ...counted(withdrawn, 'withdrawn'),
  ];
  // tables of changed facts go without saying
  const others =
    facts.length === 0 && tables.length > 0 ? [`no fact changed, other tables: ${tables.join(', ')}`] : [];
  return [`${version}: ${records} records`, ...facts, ...others].join(', ');
}

function counted(changes: unknown[], what: string): string[] {
  return changes.length === 0 ? [] : [`${changes.length} ${what}`];
}
