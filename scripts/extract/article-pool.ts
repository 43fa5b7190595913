import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Format } from './article-answer';
import type { Answer, ArticleTask } from './article-task';
import { ThreadPool } from './thread-pool';

export type ArticlePool = ThreadPool<ArticleTask, Answer>;

/** Threads that read articles. */
export function articlePool(
  lexicon: Lexicon,
  { format, workers, timeLimit }: { format: Format; workers: number; timeLimit: number },
): ArticlePool {
  return new ThreadPool(new URL('./start-thread.mjs', import.meta.url), {
    size: workers,
    workerData: { lexicon, format },
    heap: 1024,
    timeLimit: timeLimit * 1000,
    lost: (fault, message): Answer => ({ error: { fault, message } }),
  });
}
