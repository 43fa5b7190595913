import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Failure } from './article-task';
import type { FoundFile } from './find-files';

/** What is to be done about one file. */
export type Item =
  | { state: 'article'; file: string; sha256: string; bytes: Uint8Array }
  | { state: 'unreadable'; file: string; error: Failure }
  /** its contents stand in the output of an earlier run, or another file of this run has them */
  | { state: 'earlier' | 'repeated'; file: string }
  | { state: 'skipped'; file: string };

/** Bytes. No article is as large; what is smaller is for the extractor to judge. */
const largest = 64 * 2 ** 20;

/**
 * Reads files one after another.
 *
 * @param known hashes of contents that are done: those of an earlier run, and as they come those of this one;
 *   null: the same contents are read as often as they come
 */
export async function* articleItems(
  files: AsyncIterable<FoundFile>,
  known: { earlier: ReadonlySet<string>; now: Set<string> } | null,
): AsyncGenerator<Item> {
  for await (const { path: file, skipped } of files) {
    if (skipped) {
      yield { state: 'skipped', file };
      continue;
    }
    const contents = await contentsOf(file);
    if ('error' in contents) {
      yield known?.earlier.has(file)
        ? { state: 'earlier', file }
        : { state: 'unreadable', file, error: contents.error };
      continue;
    }
    const { bytes } = contents;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (known?.earlier.has(sha256)) yield { state: 'earlier', file };
    else if (known?.now.has(sha256)) yield { state: 'repeated', file };
    else yield { state: 'article', file, sha256, bytes };
    known?.now.add(sha256);
  }
}

async function contentsOf(file: string): Promise<{ bytes: Uint8Array } | { error: Failure }> {
  try {
    if (file === '-') return { bytes: await buffer(process.stdin) };
    const { size } = await stat(file);
    if (size > largest) {
      const message = `larger than ${largest / 2 ** 20} MiB: ${(size / 2 ** 20).toFixed(1)} MiB`;
      return { error: { fault: 'too_large', message } };
    }
    return { bytes: await readFile(file) };
  } catch (error) {
    return {
      error: { fault: 'unreadable', message: error instanceof Error ? error.message : String(error) },
    };
  }
}
