import { literal } from './literal';
import { localPrefix } from './local-prefix';
import type { Param } from './query';

/** Rows that a reader adds to the tables of the dataset, in the reader's own session alone. Keys that are no columns are left out. */
export type LocalRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

type Run = (sql: string) => Promise<Record<string, unknown>[]>;

/**
 * Lays copies of the tables with the rows added before the dataset, which itself stays as it came and read-only: every
 * query finds the copies first. The views are made once more, over the copies. Before the session is locked.
 */
export async function addLocalRows(run: Run, rows: LocalRows): Promise<void> {
  const tables = Object.keys(rows).filter((table) => (rows[table]?.length ?? 0) > 0);
  for (const table of tables) {
    await run(`CREATE TABLE memory.main.${table} AS FROM sorot.main.${table}`);
    if (table !== 'canonical_value') await insert(run, table, rows[table] ?? []);
  }
  if (tables.includes('canonical_value')) await mergeValues(run, rows['canonical_value'] ?? []);
  for (const statement of tables.flatMap((table) => known[table] ?? [])) await run(statement);
  await run(`SET search_path = 'memory.main,sorot.main'`);
  const views = await run(
    `SELECT sql FROM duckdb_views() WHERE database_name = 'sorot' AND NOT internal ORDER BY view_oid`,
  );
  for (const { sql } of views) await run(String(sql));
}

/** What the dataset knows of the names in the rows. */
const known: Record<string, string[]> = {
  source: [
    `UPDATE memory.main.source s SET publisher_name = k.publisher_name, publisher_class = k.publisher_class
       FROM (SELECT publisher, any_value(publisher_name) AS publisher_name, any_value(publisher_class) AS publisher_class
               FROM sorot.main.source GROUP BY publisher) k WHERE k.publisher = s.publisher`,
  ],
  budget_line: [
    `UPDATE memory.main.budget_line b SET account_code = k.account_code, account_version = k.account_version, side = k.side
       FROM (SELECT account, any_value(account_code) AS account_code, any_value(account_version) AS account_version,
                    any_value(side) AS side FROM sorot.main.budget_line GROUP BY account) k
      WHERE k.account = b.account AND starts_with(b.id, '${localPrefix}')`,
    // a draft is not alone where the dataset has what became of it
    `UPDATE memory.main.budget_line b SET draft_only = false
       FROM sorot.main.budget_line k
      WHERE starts_with(b.id, '${localPrefix}') AND k.region = b.region AND k.fiscal_year = b.fiscal_year
        AND k.account = b.account AND k.phase IN ('approved', 'adjusted', 'executed')`,
  ],
};

async function insert(run: Run, table: string, rows: LocalRows[string]): Promise<void> {
  const columns = await columnsOf(run, table);
  const tuples = rows.map((row) => `(${columns.map((column) => literal(paramOf(row[column]))).join(', ')})`);
  await run(`INSERT INTO memory.main.${table} (${quoted(columns)}) VALUES ${tuples.join(', ')}`);
}

/** A value that the dataset has stays; the reader's claim widens its range. One that it has not is the reader's. */
async function mergeValues(run: Run, values: LocalRows[string]): Promise<void> {
  const columns = await columnsOf(run, 'canonical_value');
  await run('CREATE TABLE memory.main.local_value AS FROM sorot.main.canonical_value LIMIT 0');
  await insert(run, 'local_value', values);
  await run(
    `UPDATE memory.main.canonical_value c
        SET claims = c.claims + l.claims, min = least(c.min, l.min), max = greatest(c.max, l.max),
            conflict = EXISTS (SELECT 1 FROM memory.main.claim a JOIN memory.main.claim b ON b.key = a.key
                                WHERE a.key = c.key AND NOT a.doubtful AND NOT b.doubtful
                                  AND abs(a.value - b.value) > (a.precision + b.precision) / 2 + 1e-9)
       FROM memory.main.local_value l WHERE l.key = c.key`,
  );
  await run(
    `INSERT INTO memory.main.canonical_value (${quoted(columns)})
     SELECT ${quoted(columns)} FROM memory.main.local_value
      WHERE key NOT IN (SELECT key FROM sorot.main.canonical_value)`,
  );
  await run('DROP TABLE memory.main.local_value');
}

async function columnsOf(run: Run, table: string): Promise<string[]> {
  const rows = await run(
    `SELECT column_name FROM duckdb_columns() WHERE database_name = 'memory' AND table_name = '${table}' ORDER BY column_index`,
  );
  return rows.map(({ column_name }) => String(column_name));
}

function quoted(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

function paramOf(value: unknown): Param {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`not a value of a table: ${JSON.stringify(value)}`);
}
