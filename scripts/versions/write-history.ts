import { csvFormatRows } from 'd3';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { factFiles } from '../../src/lib/schema/dataset-version';
import type { FactCells } from './fact-cells';
import type { History } from './history';
import { releasedFile, tablesFile, versionsFile } from './version-files';

/** Every file below data/versions/, by its name there. */
export function historyFiles({ versions, released }: History): Map<string, Buffer> {
  const tables = released.tables.map(({ table, hash }) => [table, hash]);
  const texts: [name: string, text: string][] = [
    ...factFiles.map((file): [string, string] => [releasedFile(file), factsText(released.facts[file])]),
    [tablesFile, csv([['table', 'hash'], ...tables])],
    [versionsFile, versions.map((version) => `${JSON.stringify(version)}\n`).join('')],
  ];
  return new Map(texts.map(([name, text]) => [name, Buffer.from(text)]));
}

export async function writeHistory(directory: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [name, bytes] of files) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

function factsText({ fields, records }: FactCells[keyof FactCells]): string {
  const rows = [...records.values()].map((record) => fields.map((field) => record[field] ?? ''));
  return csv([fields, ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]);
}

function csv(rows: string[][]): string {
  return `${csvFormatRows(rows)}\n`;
}
