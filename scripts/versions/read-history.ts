import { csvParseRows } from 'd3';
import { join, relative } from 'node:path';
import { z } from 'zod';
import {
  datasetVersion,
  factFiles,
  releasedTable,
  type DatasetVersion,
  type FactFile,
  type ReleasedTable,
} from '../../src/lib/schema/dataset-version';
import { recordId } from '../../src/lib/schema/primitives';
import { parseFile, type ParsedFile } from '../facts/parse-file';
import { byPlace, problem, type Problem } from '../facts/problem';
import { bytesOf } from '../facts/read-facts';
import { readLines, type ReadLines } from '../facts/read-lines';
import { checkHistory } from './check-history';
import type { Cells, FactCells } from './fact-cells';
import type { History } from './history';
import { releasedFile, tablesFile, versionFiles, versionsFile } from './version-files';

export interface ReadHistory {
  history: History;
  /** All that is wrong, by file and line. With any, nothing may be released or written. */
  problems: Problem[];
}

/** Of every file below data/versions/, its bytes; null where there is no such file. */
export type HistoryFiles = ReadonlyMap<string, Buffer | null>;

/** Reads and checks data/versions/. Where nothing is there, nothing was released yet. */
export async function readHistory(directory: string): Promise<ReadHistory> {
  const files = await Promise.all(
    versionFiles.map(async (name) => [name, await bytesOf(join(directory, name))] as const),
  );
  return buildHistory(relative(process.cwd(), directory), new Map(files));
}

/** @param directory name of the directory in messages */
export function buildHistory(directory: string, files: HistoryFiles): ReadHistory {
  if ([...files.values()].every((bytes) => bytes === null)) return { history: noHistory(), problems: [] };
  const read = (name: string) => readLines(join(directory, name), files.get(name) ?? null);
  const parse = (name: string, shape: Parameters<typeof parseFile>[2]) =>
    parseFile(join(directory, name), read(name), shape);

  const versions = parse(versionsFile, { schema: datasetVersion, key: [] });
  const tables = parse(tablesFile, { schema: releasedTable, key: ['table'] });
  const facts = factFiles.map((file) => {
    const name = releasedFile(file);
    const fields = headerOf(read(name));
    return { file, fields, parsed: parse(name, { schema: releasedRecord(fields), key: ['id'] }) };
  });

  // each row went through the schema of its file
  const history: History = {
    versions: versions.rows.map(({ row }) => row as DatasetVersion),
    released: {
      tables: tables.rows.map(({ row }) => row as ReleasedTable),
      facts: Object.fromEntries(
        facts.map(({ file, fields, parsed }) => [file, { fields, records: recordsOf(parsed) }]),
      ) as FactCells,
    },
  };
  const problems = [versions, tables, ...facts.map(({ parsed }) => parsed)].flatMap((file) => file.problems);
  // what is missing is told with the line that was lost
  if (problems.length > 0) return { history, problems: problems.sort(byPlace) };
  const found = checkHistory(
    history,
    versions.rows.map(({ line }) => line),
  );
  return {
    history,
    problems: found.map(({ line, what, value, remedy }) =>
      problem({ file: versions.file, line }, what, value, remedy),
    ),
  };
}

export function noHistory(): History {
  const facts = Object.fromEntries(factFiles.map((file) => [file, { fields: ['id'], records: new Map() }]));
  return { versions: [], released: { tables: [], facts: facts as Record<FactFile, never> } };
}

/** The fields at the time of the release: they need not be those of today. */
function headerOf({ lines }: ReadLines): string[] {
  const fields = csvParseRows(lines[0]?.text ?? '')[0] ?? [];
  return fields[0] === 'id' ? fields : ['id', ...fields];
}

function releasedRecord(fields: string[]): z.ZodObject {
  const cell = z.string().regex(/^(?!#)|^#[0-9a-f]{8}$/, 'must be a value, or # and a digest of 8 digits');
  return z.object({ ...Object.fromEntries(fields.map((field) => [field, cell])), id: recordId });
}

function recordsOf({ rows }: ParsedFile): Map<string, Cells> {
  return new Map(rows.map(({ row }) => [String(Reflect.get(row, 'id')), row as Cells]));
}
