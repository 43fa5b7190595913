import { open } from '../browser';
import type { Progress } from '../browser-files';
import type { Database, Param, Query } from '../query';
import { queriesOf } from './queries-of';
import { valueQuery, type AnyRow } from '../fixtures/values-query';

export type Outcome = { rows: unknown[] } | { error: Failure };

export interface Failure {
  name: string;
  message: string;
  reason?: unknown;
  cause?: string | undefined;
}

export interface Timed {
  outcome: Outcome;
  milliseconds: number;
}

/** The browser's engine without any page around it, for the tests; never part of the site. */
export class Harness {
  readonly #queries = queriesOf(
    Object.values(
      import.meta.glob<Record<string, unknown>>(['../../queries/*.ts', '!**/*.test.ts'], { eager: true }),
    ),
  );
  #database: Database | undefined;
  readonly #workers: Worker[] = [];

  constructor() {
    const workers = this.#workers;
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
  }

  async open(): Promise<{ progress: Progress[] } | { error: Failure }> {
    const progress: Progress[] = [];
    try {
      this.#database = await open({ onProgress: (now) => progress.push(now) });
      return { progress };
    } catch (error) {
      return { error: failure(error) };
    }
  }

  value(expression: string): Promise<Outcome> {
    return this.#settle(valueQuery(expression), undefined);
  }

  async sql(sql: string, params: Param[] = [], abortAfter?: number): Promise<Timed> {
    const query: Query<Param[], AnyRow> = {
      ...valueQuery('0'),
      name: 'test',
      sql,
      params: (given) => given,
      examples: [],
    };
    const controller = new AbortController();
    let aborted = performance.now();
    if (abortAfter !== undefined) {
      setTimeout(() => {
        aborted = performance.now();
        controller.abort();
      }, abortAfter);
    }
    const outcome = await this.#settle(query, params, controller.signal);
    return { outcome, milliseconds: performance.now() - aborted };
  }

  example(name: string, index: number): Promise<Outcome> {
    const query = this.#queries.find((other) => other.name === name);
    if (!query) throw new Error(`no such query: ${name}`);
    return this.#settle(query, query.examples[index]);
  }

  cancel(): Promise<void> | undefined {
    return this.#database?.cancel();
  }

  /** What a browser tells of a worker that it had to end. */
  crash(): void {
    this.#workers.at(-1)?.dispatchEvent(new ErrorEvent('error', { message: 'invented crash' }));
  }

  workers(): number {
    return this.#workers.length;
  }

  async #settle<Filter>(
    query: Query<Filter, unknown>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<Outcome> {
    if (!this.#database) throw new Error('not open');
    try {
      return { rows: await this.#database.query(query, filter, signal ? { signal } : {}) };
    } catch (error) {
      return { error: failure(error) };
    }
  }
}

declare global {
  var harness: Harness;
}

globalThis.harness = new Harness();

function failure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'unknown', message: String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return {
    name: error.name,
    message: error.message,
    cause,
    ...('reason' in error ? { reason: error.reason } : {}),
  };
}
