import { join, relative } from 'node:path';
import { recordFiles, type RecordFile, type Records } from '../../src/lib/schema/records';
import { checkCorrections } from './check-corrections';
import { checkPersons } from './check-persons';
import { checkReferences } from './check-references';
import { checkRegions } from './check-regions';
import { parseFile } from './parse-file';
import { problem, type Problem } from './problem';
import { readLines } from './read-lines';
import { weekdayFlags } from './weekday-flags';

export interface Facts {
  records: Records;
  /** All that is wrong, by file and line. With any, nothing may be written. */
  problems: Problem[];
  /** Dates that contradict their weekday: kept and shown, not repaired. */
  flags: Problem[];
}

/** Reads and checks every file of the data directory. */
export async function readFacts(directory: string): Promise<Facts> {
  const problems: Problem[] = [];
  const parsed = Object.entries(recordFiles).map(([name, { path, schema, key }]) => {
    const file = relative(process.cwd(), join(directory, path));
    const text = readLines(join(directory, path), file);
    const { rows, problems: found } = parseFile(file, text.lines, { schema, key });
    problems.push(...text.problems, ...found);
    return [name, file, rows] as const;
  });
  const records = Object.fromEntries(
    parsed.map(([name, , rows]) => [name, rows.map(({ row }) => row)]),
  ) as unknown as Records;
  const lines = Object.fromEntries(
    parsed.map(([name, , rows]) => [name, rows.map(({ line }) => line)]),
  ) as Record<RecordFile, number[]>;
  const files = Object.fromEntries(parsed.map(([name, file]) => [name, file])) as Record<RecordFile, string>;

  // references into a file that is broken itself would only repeat its faults
  if (problems.length === 0) {
    problems.push(
      ...checkReferences(records, lines, (name) => files[name]),
      ...(await checkRegions(records.regions, lines.regions, files.regions)),
      ...checkCorrections(records, lines.corrections, files.corrections),
      ...checkPersons(records, lines.persons, files.persons),
      ...backwards(records, lines, files),
    );
  }
  return {
    records,
    problems: problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    flags: weekdayFlags(records, lines, files),
  };
}

function backwards(
  records: Records,
  lines: Record<RecordFile, number[]>,
  files: Record<RecordFile, string>,
): Problem[] {
  return (['visits', 'activities'] as const).flatMap((name) =>
    records[name].flatMap(({ date, date_end: end }, index) =>
      date !== null && end !== null && end < date.slice(0, end.length)
        ? [problem(files[name], lines[name][index] ?? 0, `ends before it begins: ${end}`, `begins ${date}`)]
        : [],
    ),
  );
}
