import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Format } from './article-answer';
import type { Answer, ArticleTask, Endpoint } from './article-task';
import { ThreadPool } from './thread-pool';

export type ArticlePool = ThreadPool<ArticleTask, Answer>;

interface PoolSettings {
  format: Format;
  workers: number;
  /** seconds */
  timeLimit: number;
  endpoint: Endpoint | null;
}

/** Threads that read articles. */
export function articlePool(
  lexicon: Lexicon,
  { format, workers, timeLimit, endpoint }: PoolSettings,
): ArticlePool {
  return new ThreadPool(new URL('./start-thread.mjs', import.meta.url), {
    size: workers,
    workerData: { lexicon, format, endpoint },
    heap: 1024,
    // an endpoint has its own limit: a thread that waits for it is not lost
    timeLimit: timeLimit * 1000 + (endpoint?.timeoutMs ?? 0),
    lost: (fault, message): Answer => ({ error: { fault, message } }),
  });
}
