import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  describedColumn,
  describedTable,
  qualityCheck,
  type DescribedColumn,
  type DescribedTable,
  type QualityCheck,
} from '../../src/lib/schema/catalogue-texts';
import { parseFile, type ParsedFile, type RecordShape } from '../facts/parse-file';
import { problem, type Problem } from '../facts/problem';
import { bytesOf } from '../facts/read-facts';
import { readLines } from '../facts/read-lines';
import { checksFolder } from './check-sql';
import { keyChecks } from './key-checks';

/** What data/catalogue/ says of the tables, their columns and the checks. */
export interface CatalogueTexts {
  tables: DescribedTable[];
  columns: DescribedColumn[];
  checks: QualityCheck[];
}

/** Reads and checks data/catalogue/. */
export async function readTexts(directory: string): Promise<{ texts: CatalogueTexts; problems: Problem[] }> {
  const parse = async (name: string, shape: RecordShape): Promise<ParsedFile> => {
    const file = relative(process.cwd(), join(directory, name));
    return parseFile(file, readLines(file, await bytesOf(join(directory, name))), shape);
  };
  const tables = await parse('tables.jsonl', { schema: describedTable, key: ['name'] });
  const columns = await parse('columns.csv', { schema: describedColumn, key: ['table', 'column'] });
  const checks = await parse('checks.jsonl', { schema: qualityCheck, key: ['id'] });
  // each row went through the schema of its file
  const texts = {
    tables: tables.rows.map(({ row }) => row as DescribedTable),
    columns: columns.rows.map(({ row }) => row as DescribedColumn),
    checks: checks.rows.map(({ row }) => row as QualityCheck),
  };
  const problems = [...tables.problems, ...columns.problems, ...checks.problems];
  return {
    texts,
    problems:
      problems.length > 0
        ? problems
        : [...unknownTables(texts, columns, checks), ...(await loneSql(texts, checks))],
  };
}

function unknownTables({ tables }: CatalogueTexts, ...files: ParsedFile[]): Problem[] {
  const known = new Set(tables.map(({ name }) => name));
  return files.flatMap(({ file, rows }) =>
    rows.flatMap(({ row, line }) => {
      const { table } = row as { table: string | null };
      return table === null || known.has(table)
        ? []
        : [problem({ file, line }, 'unknown table', table, 'describe it in tables.jsonl')];
    }),
  );
}

/** A check is a line and an SQL file of one name. */
async function loneSql({ checks }: CatalogueTexts, { file, rows }: ParsedFile): Promise<Problem[]> {
  const written = (await readdir(checksFolder)).map((name) => name.replace(/\.sql$/, ''));
  const known = new Set([...written, ...Object.keys(keyChecks)]);
  const ids = new Set(checks.map(({ id }) => id));
  return [
    ...rows
      .map(({ row, line }) => ({ id: (row as QualityCheck).id, line }))
      .filter(({ id }) => !known.has(id))
      .map(({ id, line }) =>
        problem({ file, line }, 'check without SQL', id, `write scripts/catalogue/checks/${id}.sql`),
      ),
    ...[...known]
      .filter((id) => !ids.has(id))
      .map((id) => problem({ file, line: 1 }, 'SQL without a check', id, 'add a line that explains it')),
  ];
}
