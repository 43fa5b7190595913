import type { Extraction } from '../extract/proposal';
import { ReadError, type Answer, type Reading } from './reading';

/** No article takes so long; a text that was written to hang its reader does. */
const patience = 15_000;

/** Reads articles one after the other in a worker of its own, which is replaced when it hangs or breaks. */
export class ArticleReader {
  #worker: Worker | undefined;
  #free: Promise<unknown> = Promise.resolve();

  /** @throws ReadError */
  read(reading: Reading): Promise<Extraction> {
    const answer = this.#free.then(() => this.#ask(reading));
    this.#free = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(reading: Reading): Promise<Extraction> {
    const worker = (this.#worker ??= new Worker(new URL('./extract.worker.ts', import.meta.url), {
      type: 'module',
      name: 'sorot-extract',
    }));
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const { signal } = done;
      const lost = (fault: 'too_slow' | 'crashed', message: string) => {
        done.abort();
        this.close();
        reject(new ReadError(fault, message));
      };
      const timer = setTimeout(() => {
        lost('too_slow', `no answer in ${patience} ms`);
      }, patience);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
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
