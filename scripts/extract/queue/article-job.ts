import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Answer, Failure } from '../article-task';

export const queueName = 'sorot-extract';

/** Bytes of an article whose contents a job may carry. */
export const largestInJob = 8 * 2 ** 20;
const largestBody = 2 ** 28;

/** An article on its way to a worker: with its contents, or with their path where all machines see the same files. */
export const articleJob = z.strictObject({
  name: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  contents: z.union([
    z.strictObject({ path: z.string() }),
    /** base64 */
    z.strictObject({ gzip: z.string() }),
  ]),
});

export type ArticleJob = z.infer<typeof articleJob>;

const counts = z.record(z.string(), z.number());

/** A worker's answer on its way back, its body packed as well. */
export const jobResult = z.union([
  z.strictObject({ gzip: z.string(), counts: z.strictObject({ proposals: counts, flags: counts }) }),
  z.strictObject({ error: z.strictObject({ fault: z.string(), message: z.string() }) }),
]);

export type JobResult = z.infer<typeof jobResult>;

export function packed(bytes: Uint8Array | string): string {
  return gzipSync(bytes).toString('base64');
}

/** @throws Error for what is no gzip, or unfolds to more bytes than it may */
export function unpacked(gzip: string, most: number): Buffer {
  return gunzipSync(Buffer.from(gzip, 'base64'), { maxOutputLength: most });
}

export function resultOf(answer: Answer): JobResult {
  return 'error' in answer ? answer : { gzip: packed(answer.body), counts: answer.counts };
}

export function answerOf(value: unknown): Answer {
  const result = jobResult.parse(value);
  // an older or newer worker may know other faults: they are told as they are
  if ('error' in result) return { error: result.error as Failure };
  return { body: unpacked(result.gzip, largestBody).toString('utf8'), counts: result.counts };
}
