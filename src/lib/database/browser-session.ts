import { attachDataset } from './attach-dataset';
import { batchRows } from './batch-rows';
import type { BrowserFiles } from './browser-files';
import { EngineWorker } from './engine-worker';
import { literal } from './literal';
import type { LocalRows } from './local-rows';
import type { Param } from './query';

/** The dataset attached, read-only and locked, for the questions of pages: their SQL is known, so it is prepared once. */
export class BrowserSession {
  readonly #engine: EngineWorker;
  readonly #prepared = new Map<string, string>();

  static async start(files: BrowserFiles, local: LocalRows | null): Promise<BrowserSession> {
    return new BrowserSession(await EngineWorker.start(files, (setup) => attachDataset(setup, files, local)));
  }

  private constructor(engine: EngineWorker) {
    this.#engine = engine;
  }

  /** @throws SessionLost when the worker crashed, or hangs although it was told to stop */
  run(sql: string, params: Param[], signal: AbortSignal): Promise<Record<string, unknown>[]> {
    return this.#engine.guarded(() => this.#execute(sql, params, signal), signal);
  }

  close(): void {
    this.#engine.close();
  }

  /** The values are bound by the statement and carried as literals, because only a sent statement can be cancelled. */
  async #execute(sql: string, params: Param[], signal: AbortSignal): Promise<Record<string, unknown>[]> {
    const values = params.map(literal);
    const name = this.#prepared.get(sql) ?? `q${this.#prepared.size + 1}`;
    if (!this.#prepared.has(sql)) {
      await this.#engine.run(`PREPARE ${name} AS ${sql}`);
      this.#prepared.set(sql, name);
    }
    signal.throwIfAborted();
    const batches = await this.#engine.send(
      `EXECUTE ${name}${values.length > 0 ? `(${values.join(', ')})` : ''}`,
    );
    const rows: Record<string, unknown>[] = [];
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const row of batchRows(batch)) rows.push(row);
    }
    return rows;
  }
}
