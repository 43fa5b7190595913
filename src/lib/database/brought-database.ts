import { carried, kindOf, quotedName, received, type AnswerColumn } from './answer-columns';
import { batchRows } from './batch-rows';
import type { BrowserFiles } from './browser-files';
import { EngineWorker, type Setup } from './engine-worker';
import type { OwnTable } from './own-table';

/** How many rows of one table are taken over. */
const mostRows = 500_000;

const ownTypes = {
  text: 'text',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  moment: 'text',
} as const;

/** The tables of a `.duckdb` file that a reader brought, read in a worker of its own that ends with it. */
export async function broughtTables(
  files: Pick<BrowserFiles, 'worker' | 'wasm'>,
  bytes: Uint8Array,
): Promise<OwnTable[]> {
  const tables: OwnTable[] = [];
  const engine = await EngineWorker.start(files, async (setup) => {
    await setup.register('brought.duckdb', bytes);
    await setup.run("ATTACH 'brought.duckdb' AS brought (READ_ONLY)");
    const names = await setup.run(
      "SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'brought' AND NOT internal ORDER BY 1, 2",
    );
    for (const { schema_name, table_name } of names.flatMap(batchRows))
      tables.push(await tableOf(setup, String(schema_name), String(table_name)));
  });
  engine.close();
  return tables;
}

async function tableOf({ run }: Setup, schema: string, name: string): Promise<OwnTable> {
  const source = `brought.${quotedName(schema)}.${quotedName(name)}`;
  const columns = (await run(`DESCRIBE ${source}`)).flatMap(batchRows).map((row): AnswerColumn => {
    const type = String(row['column_type']);
    return { name: String(row['column_name']), type, kind: kindOf(type) };
  });
  const batches = await run(`SELECT ${columns.map(carried).join(', ')} FROM ${source} LIMIT ${mostRows}`);
  const rows = batches.flatMap((batch) => {
    const vectors = columns.map((_, index) => batch.getChildAt(index));
    return Array.from({ length: batch.numRows }, (_, at) =>
      columns.map((column, index) => received(vectors[index]?.get(at), column)),
    );
  });
  return {
    name: name
      .toLowerCase()
      .replaceAll(/[^a-z0-9_]/g, '_')
      .replace(/^(?=\d)/, '_'),
    columns: columns.map(({ name: column, kind }) => ({ name: column, type: ownTypes[kind] })),
    rows,
  };
}
