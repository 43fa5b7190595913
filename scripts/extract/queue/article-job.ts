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
const failure = z.strictObject({ fault: z.string(), message: z.string() });

/** A worker's answer on its way back, its body packed as well. */
export const jobResult = z.union([
  z.strictObject({
    gzip: z.string(),
    counts: z.strictObject({ proposals: counts, flags: counts }),
    unanswered: failure.optional(),
  }),
  z.strictObject({ error: failure }),
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
  if ('error' in answer) return answer;
  const { body, ...rest } = answer;
  return { gzip: packed(body), ...rest };
}

export function answerOf(value: unknown): Answer {
  const result = jobResult.parse(value);
  // an older or newer worker may know other faults: they are told as they are
  if ('error' in result) return { error: result.error as Failure };
  const { gzip, counts: found, unanswered } = result;
  return {
    body: unpacked(gzip, largestBody).toString('utf8'),
    counts: found,
    ...(unanswered ? { unanswered: unanswered as Failure } : {}),
  };
}
