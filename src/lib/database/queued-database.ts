import { z } from 'zod';
import type { Database, Param, Query, QueryOptions } from './query';
import { QueryError } from './query-error';

/** What differs between Node and the browser. */
export interface Engine {
  /** Settles when the engine is free again. An aborted signal makes it stop as soon as it can. */
  run(sql: string, params: Param[], signal: AbortSignal): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** What is the same: one question at a time, errors that carry their SQL, rows that keep to their schema. */
export function queuedDatabase(engine: Engine): Database {
  let free: Promise<unknown> = Promise.resolve();
  let running: { controller: AbortController; settled: Promise<unknown> } | undefined;

  async function answer<Filter, Row>(
    query: Query<Filter, Row>,
    params: Param[],
    signal: AbortSignal | undefined,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const stop = () => {
      controller.abort(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const rows = engine.run(query.sql, params, controller.signal);
      running = { controller, settled: rows.catch(() => undefined) };
      return z.array(query.row).parse(await rows);
    } catch (cause) {
      controller.signal.throwIfAborted();
      throw new QueryError(query.name, query.sql, params, cause);
    } finally {
      signal?.removeEventListener('abort', stop);
      running = undefined;
    }
  }

  return {
    async query<Filter, Row>(
      query: Query<Filter, Row>,
      filter: Filter,
      { signal }: QueryOptions = {},
    ): Promise<Row[]> {
      const params = query.params(filter);
      const rows = free.then(() => answer(query, params, signal));
      free = rows.catch(() => undefined);
      return signal ? untilAborted(rows, signal) : rows;
    },
    async cancel() {
      running?.controller.abort();
      await running?.settled;
    },
    close: () => engine.close(),
  };
}

/** The reader does not wait for the engine to stop: only the next question does. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(abortReason(signal));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException(String(reason), 'AbortError');
}
