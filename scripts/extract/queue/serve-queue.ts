import { Worker } from 'bullmq';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Answer } from '../article-task';
import type { ArticlePool } from '../article-pool';
import {
  articleJob,
  largestInJob,
  queueName,
  resultOf,
  unpacked,
  type ArticleJob,
  type JobResult,
} from './article-job';
import { connectRedis } from './connect-redis';

/** Milliseconds after which a job whose worker says nothing more is given to another. */
const lockDuration = 8_000;
const stalledInterval = 4_000;
/** Workers that one job may take down before it counts as failed. */
const maxStalledCount = 5;
/** Seconds that results wait for whoever asked for them. */
const keptFor = 7 * 24 * 3600;

/**
 * Reads articles that come over a queue, until the signal: what was begun is then done first.
 *
 * @returns articles read
 * @throws Error when there is no Redis, or none any more
 */
export async function serveQueue(
  address: string,
  { pool, signal, whenRead }: { pool: ArticlePool; signal: AbortSignal; whenRead: (count: number) => void },
): Promise<number> {
  const lost = new AbortController();
  await pool.ready;
  const redis = await connectRedis(address, (error) => {
    lost.abort(error);
  });
  let count = 0;
  const worker = new Worker<ArticleJob, JobResult>(
    queueName,
    async ({ id = '', data }) => resultOf(await answerTo(id, data, pool)),
    {
      connection: redis,
      // one more each than threads read at once, so that none waits for the next
      concurrency: pool.size * 2,
      lockDuration,
      stalledInterval,
      maxStalledCount,
      removeOnComplete: { age: keptFor },
      removeOnFail: { age: keptFor },
    },
  );
  // a lost connection is told once it is for good; a job that another worker took over is that one's
  worker.on('error', () => undefined);
  worker.on('completed', () => {
    count += 1;
    whenRead(count);
  });
  const end = AbortSignal.any([signal, lost.signal]);
  if (!end.aborted) await once(end, 'abort');
  lost.signal.throwIfAborted();
  await worker.close();
  redis.disconnect();
  return count;
}

async function answerTo(sha256: string, data: unknown, pool: ArticlePool): Promise<Answer> {
  const { name, url, published, contents } = articleJob.parse(data);
  const bytes =
    'gzip' in contents ? unpacked(contents.gzip, largestInJob) : await shared(contents.path, sha256);
  return bytes instanceof Uint8Array ? pool.run({ name, bytes, url, published }) : bytes;
}

async function shared(path: string, sha256: string): Promise<Uint8Array | Answer> {
  try {
    const bytes = await readFile(path);
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    return { error: { fault: 'unreadable', message: `changed since it was queued: ${path}` } };
  } catch (error) {
    return {
      error: { fault: 'unreadable', message: error instanceof Error ? error.message : String(error) },
    };
  }
}
