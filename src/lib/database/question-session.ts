import { carried, kindOf, quotedName, received, type AnswerColumn, type AnswerValue } from './answer-columns';
import { attachDataset } from './attach-dataset';
import { batchRows } from './batch-rows';
import type { BrowserFiles } from './browser-files';
import { EngineWorker, type Setup } from './engine-worker';
import { literal } from './literal';
import type { LocalRows } from './local-rows';
import { absent, ownTableCsv, sqlTypes, type OwnTable } from './own-table';

export interface Answer {
  columns: AnswerColumn[];
  rows: AnswerValue[][];
  /** there were more rows than were asked for */
  more: boolean;
}

/** A worker of its own for SQL that readers write: the dataset read-only, their own tables beside it, locked. */
export class QuestionSession {
  readonly #engine: EngineWorker;

  static async start(
    files: BrowserFiles,
    local: LocalRows | null,
    own: readonly OwnTable[],
  ): Promise<QuestionSession> {
    const engine = await EngineWorker.start(files, async (setup) => {
      await attachDataset(setup, files, local);
      await setup.run("ATTACH ':memory:' AS own");
      for (const table of own) await addOwnTable(setup, table);
    });
    return new QuestionSession(engine);
  }

  private constructor(engine: EngineWorker) {
    this.#engine = engine;
  }

  /** @param select one SELECT, checked; at most `limit` rows come */
  async answer(select: string, limit: number, signal: AbortSignal): Promise<Answer> {
    const columns = (await this.rows(`DESCRIBE SELECT * FROM (\n${select}\n)`, signal)).map(
      ({ column_name, column_type }): AnswerColumn => {
        const type = String(column_type);
        return { name: String(column_name), type, kind: kindOf(type) };
      },
    );
    const rows: AnswerValue[][] = [];
    const sql = `SELECT ${columns.map(carried).join(', ')} FROM (\n${select}\n) LIMIT ${limit + 1}`;
    await this.#engine.guarded(async () => {
      for await (const batch of await this.#engine.send(sql)) {
        signal.throwIfAborted();
        const vectors = columns.map((_, index) => batch.getChildAt(index));
        for (let at = 0; at < batch.numRows; at += 1) {
          rows.push(columns.map((column, index) => received(vectors[index]?.get(at), column)));
        }
      }
    }, signal);
    return { columns, rows: rows.slice(0, limit), more: rows.length > limit };
  }

  /** How the engine would find the answer. */
  async plan(select: string, signal: AbortSignal): Promise<string> {
    const rows = await this.rows(`EXPLAIN SELECT * FROM (\n${select}\n)`, signal);
    return rows.map(({ explain_value }) => String(explain_value)).join('\n');
  }

  /** Rows of a statement of our own. */
  rows(sql: string, signal: AbortSignal): Promise<Record<string, unknown>[]> {
    return this.#engine.guarded(async () => {
      const rows: Record<string, unknown>[] = [];
      for await (const batch of await this.#engine.send(sql)) {
        signal.throwIfAborted();
        for (const row of batchRows(batch)) rows.push(row);
      }
      return rows;
    }, signal);
  }

  close(): void {
    this.#engine.close();
  }
}

async function addOwnTable({ register, run }: Setup, table: OwnTable): Promise<void> {
  const file = `own-${table.name}.csv`;
  const columns = table.columns.map(({ name, type }) => `${literal(name)}: '${sqlTypes[type]}'`);
  await register(file, new TextEncoder().encode(ownTableCsv(table)));
  await run(
    `CREATE TABLE own.${quotedName(table.name)} AS FROM read_csv('${file}', auto_detect = false, header = false,
       delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '${absent}', columns = {${columns.join(', ')}})`,
  );
}
