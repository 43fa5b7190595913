import { csvParseRows } from 'd3';
import type { z } from 'zod';
import { describeIssue } from './describe-issue';
import { problem, type Problem } from './problem';
import type { Line } from './read-lines';

export interface Parsed<Row> {
  row: Row;
  line: number;
}

export interface RecordShape {
  schema: z.ZodObject;
  key: readonly string[];
}

/** Parses the lines of a JSON Lines or CSV file into records. */
export function parseFile(file: string, lines: Line[], { schema, key }: RecordShape) {
  const problems: Problem[] = [];
  const rows: Parsed<Record<string, unknown>>[] = [];
  const raw = file.endsWith('.csv')
    ? csvRecords(file, lines, Object.keys(schema.shape), problems)
    : jsonRecords(file, lines, problems);
  const seen = new Map<string, number>();
  let last = '';
  for (const { value, number } of raw) {
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const { what, remedy } = describeIssue(issue, value);
        problems.push(problem(file, number, what, remedy));
      }
      continue;
    }
    const id = keyOf(value, key);
    const first = seen.get(id);
    if (first !== undefined)
      problems.push(
        problem(file, number, `duplicate ${key.join('+')}: ${shownKey(id)}`, `also on line ${first}`),
      );
    else if (id < last)
      problems.push(
        problem(file, number, `not sorted: ${shownKey(id)}`, `must stand before ${shownKey(last)}`),
      );
    seen.set(id, first ?? number);
    last = id > last ? id : last;
    rows.push({ row: result.data, line: number });
  }
  return { rows, problems };
}

interface Raw {
  value: unknown;
  number: number;
}

function jsonRecords(file: string, lines: Line[], problems: Problem[]): Raw[] {
  return lines.flatMap(({ text, number }) => {
    try {
      return [{ value: JSON.parse(text) as unknown, number }];
    } catch {
      problems.push(problem(file, number, `not JSON: ${text.slice(-40)}`, 'one whole object a line'));
      return [];
    }
  });
}

function csvRecords(file: string, lines: Line[], columns: string[], problems: Problem[]): Raw[] {
  const [header, ...body] = lines;
  if (header?.text !== columns.join(',')) {
    problems.push(
      problem(file, 1, `wrong header: ${header?.text ?? 'nothing'}`, `must be ${columns.join(',')}`),
    );
    return [];
  }
  return body.flatMap(({ text, number }) => {
    if ((text.split('"').length - 1) % 2 !== 0) {
      problems.push(problem(file, number, `unclosed quote: ${text.slice(0, 40)}`, 'one record a line'));
      return [];
    }
    const cells = csvParseRows(text)[0] ?? [];
    if (cells.length !== columns.length) {
      problems.push(
        problem(file, number, `wrong number of cells: ${cells.length}`, `must be ${columns.length}`),
      );
      return [];
    }
    return [{ value: Object.fromEntries(columns.map((column, index) => [column, cells[index]])), number }];
  });
}

const separator = '\u0001';

function keyOf(value: unknown, key: readonly string[]): string {
  return key.map((name) => String(Reflect.get(value as object, name) ?? '')).join(separator);
}

function shownKey(id: string): string {
  return id.replaceAll(separator, '+');
}
