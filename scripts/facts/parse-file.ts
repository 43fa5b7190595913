import type { z } from 'zod';
import { describeIssue } from './describe-issue';
import { parseCsv } from './parse-csv';
import { parseJsonLines, type RawRecord } from './parse-json-lines';
import { problem, type Problem } from './problem';
import type { ReadLines } from './read-lines';

export interface ParsedFile {
  file: string;
  rows: { row: object; line: number }[];
  broken: BrokenRecord[];
  /** No record of the file is lost: each is in `rows` or in `broken`. */
  whole: boolean;
  problems: Problem[];
}

/** A record that its schema refuses. */
export interface BrokenRecord {
  line: number;
  written: object;
  /** The same without the fields at fault. */
  sound: object;
}

export interface RecordShape {
  schema: z.ZodObject;
  /** Fields that the file is sorted and unique by; none where its order is its own. */
  key: readonly string[];
}

export function parseFile(file: string, read: ReadLines, { schema, key }: RecordShape): ParsedFile {
  const { raws, problems: unparsed } = file.endsWith('.csv')
    ? parseCsv(file, read, Object.keys(schema.shape))
    : parseJsonLines(file, read.lines);
  const rows: ParsedFile['rows'] = [];
  const broken: BrokenRecord[] = [];
  const faults: Problem[] = [];
  for (const { value, line } of raws) {
    const result = schema.safeParse(value);
    if (result.success) {
      rows.push({ row: result.data, line });
      continue;
    }
    const { issues } = result.error;
    const failed = new Set(issues.map(({ path }) => path[0]));
    const sound = Object.fromEntries(Object.entries(value).filter(([field]) => !failed.has(field)));
    broken.push({ line, written: value, sound });
    for (const issue of issues) {
      const { what, value: wrong, remedy } = describeIssue(issue, value);
      faults.push(problem({ file, line }, what, wrong, remedy));
    }
  }
  return {
    file,
    rows,
    broken,
    whole: read.whole && unparsed.length === 0,
    problems: [...read.problems, ...unparsed, ...faults, ...keyFaults(file, raws, key)],
  };
}

function keyFaults(file: string, raws: RawRecord[], key: readonly string[]): Problem[] {
  if (key.length === 0) return [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let last = '';
  for (const { value, line } of raws) {
    // a missing part of the key is told with the record
    if (key.some((field) => !(field in value))) continue;
    const id = key.map((field) => String(Reflect.get(value, field))).join(separator);
    const first = seen.get(id);
    if (first !== undefined) {
      problems.push(
        problem({ file, line }, `duplicate ${key.join('+')}`, shownKey(id), `already on line ${first}`),
      );
    } else if (id < last) {
      problems.push(problem({ file, line }, 'not sorted', shownKey(id), `move it before ${shownKey(last)}`));
    }
    seen.set(id, first ?? line);
    last = id;
  }
  return problems;
}

const separator = '\u0001';

function shownKey(id: string): string {
  return id.replaceAll(separator, '+');
}
