import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { linesOf } from './lines-of';
import { keyOfLine } from './output-line';
import { UsageError } from '../command-line/usage-error';

/** Where lines go. A line is handed to the system as a whole before `write` resolves. */
export interface Output {
  write(line: string): Promise<void>;
  /** resolves when the disk has everything that was written */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param resume continue the file, whose half line at the end is cut, instead of refusing one that is there
 * @throws UsageError when it is there, or cannot be made
 */
export async function outputFile(path: string, resume: boolean): Promise<Output> {
  let handle: FileHandle;
  try {
    handle = await open(path, resume ? 'a+' : 'ax');
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new UsageError(`output is there already: ${path}; continue it with --resume, or remove it`);
    throw new UsageError(
      `output cannot be written: ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  await handle.truncate(await wholeLines(handle));
  return {
    write: (line) => handle.appendFile(`${line}\n`),
    settle: () => handle.datasync(),
    close: () => handle.close(),
  };
}

/**
 * Keys of the articles in an output: see `keyOfLine`.
 * @throws UsageError for a file of something else
 */
export async function keysIn(path: string): Promise<Set<string>> {
  const keys = new Set<string>();
  let number = 0;
  for await (const line of linesOf(createReadStream(path))) {
    number += 1;
    const key = keyOfLine(line);
    if (key === null)
      throw new UsageError(`${path}:${number}: no line of an earlier run: ${line.slice(0, 60)}`);
    keys.add(key);
  }
  return keys;
}

/** Length up to the last line end. */
async function wholeLines(handle: FileHandle): Promise<number> {
  const chunk = Buffer.alloc(2 ** 16);
  let { size: end } = await handle.stat();
  while (end > 0) {
    const start = Math.max(0, end - chunk.length);
    await handle.read(chunk, 0, end - start, start);
    const newline = chunk.subarray(0, end - start).lastIndexOf(0x0a);
    if (newline !== -1) return start + newline + 1;
    end = start;
  }
  return 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
