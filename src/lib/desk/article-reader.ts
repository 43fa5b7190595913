import type { Extraction } from '../extract/proposal';
import { ReadError, type Answer, type ReadFault, type Reading } from './reading';

/** Reads articles one after the other in a worker of its own, which is replaced when it hangs or breaks. */
export class ArticleReader {
  #worker: Worker | undefined;
  #free: Promise<unknown> = Promise.resolve();
  #stopped = new AbortController();

  /** @param patience milliseconds; no article takes so long, but a text that was written to hang its reader does */
  constructor(readonly patience: number) {}

  /** @throws ReadError */
  read(reading: Reading): Promise<Extraction> {
    const { signal } = this.#stopped;
    const answer = this.#free.then(() => this.#ask(reading, signal));
    this.#free = answer.catch(() => undefined);
    return answer;
  }

  /** What is being read and what waits is given up. */
  close(): void {
    this.#stopped.abort();
    this.#stopped = new AbortController();
    this.#end();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(reading: Reading, stopped: AbortSignal): Promise<Extraction> {
    if (stopped.aborted) return Promise.reject(new ReadError('aborted', 'not begun'));
    const worker = (this.#worker ??= new Worker(new URL('./extract.worker.ts', import.meta.url), {
      type: 'module',
      name: 'sorot-extract',
    }));
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const { signal } = done;
      const lost = (fault: ReadFault, message: string) => {
        done.abort();
        this.#end();
        reject(new ReadError(fault, message));
      };
      const timer = setTimeout(() => {
        lost('too_slow', `no answer in ${this.patience} ms`);
      }, this.patience);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
      const stop = () => {
        lost('aborted', 'stopped');
      };
      stopped.addEventListener('abort', stop, { signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          done.abort();
          if ('extraction' in data) resolve(data.extraction);
          else reject(new ReadError(data.fault, data.message));
        },
        { signal },
      );
      worker.addEventListener(
        'error',
        (event) => {
          lost('crashed', event.message || 'the worker stopped');
        },
        { signal },
      );
      worker.postMessage(reading);
    });
  }
}
