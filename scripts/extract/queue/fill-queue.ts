import { Queue, QueueEvents } from 'bullmq';
import { resolve } from 'node:path';
import type { Answer, ArticleTask, Failure } from '../article-task';
import type { ArticleItem, Workplace } from '../run-extraction';
import { largestInJob, packed, queueName, type ArticleJob } from './article-job';
import { connectRedis } from './connect-redis';
import { JobsOut } from './jobs-out';

interface FillOptions {
  sharedFolder: boolean;
  /** what the caller knows of a single file */
  known: Pick<ArticleTask, 'url' | 'published'>;
  /** what is not done by then is left in the queue */
  signal: AbortSignal;
  note: (text: string) => void;
}

/** Articles that are out at once. */
const capacity = 1000;

/**
 * Machines that work for a queue, as a workplace.
 *
 * @throws Error when there is no Redis
 */
export async function fillQueue(
  address: string,
  { sharedFolder, known, signal, note }: FillOptions,
): Promise<Workplace> {
  const lost = new AbortController();
  const redis = await connectRedis(address, (error) => {
    lost.abort(error);
  });
  const queue = new Queue<ArticleJob>(queueName, {
    connection: redis,
    // each event carries a result: no more of them are kept than a reader may be behind
    streams: { events: { maxLen: capacity } },
  });
  const events = new QueueEvents(queueName, { connection: redis });
  await events.waitUntilReady();
  const jobs = new JobsOut(queue, events, { lost: lost.signal, note });
  signal.addEventListener('abort', () => {
    jobs.leave();
  });

  return {
    name: 'over a queue',
    capacity,
    read(article) {
      const job = jobOf(article, sharedFolder, known);
      return 'error' in job ? Promise.resolve(job) : jobs.add(article.sha256, job);
    },
    settled: (hashes) => jobs.forget(hashes),
    async close() {
      await jobs.close();
      redis.disconnect();
    },
  };
}

function jobOf(
  { file, bytes }: ArticleItem,
  sharedFolder: boolean,
  known: FillOptions['known'],
): ArticleJob | (Answer & { error: Failure }) {
  if (sharedFolder) return { name: file, ...known, contents: { path: resolve(file) } };
  if (bytes.length <= largestInJob) return { name: file, ...known, contents: { gzip: packed(bytes) } };
  const size = (bytes.length / 2 ** 20).toFixed(1);
  const message = `too large for a job: ${size} MiB, at most ${largestInJob / 2 ** 20}; --shared-folder has no such limit`;
  return { error: { fault: 'too_large', message } };
}
