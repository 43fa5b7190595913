import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundFile {
  path: string;
  /** no article by its ending, or no file */
  skipped: boolean;
}

const articleEnding = /\.(txt|html?)$/i;

/**
 * Files and all that folders hold, each folder in the order of its names. A path that is given itself is an article
 * whatever its ending; one that does not exist comes too, and fails when it is read. Links to folders are not followed:
 * they can lead in circles.
 */
export async function* findFiles(paths: string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (await isFolder(path)) yield* filesIn(path);
    else yield { path, skipped: false };
  }
}

export async function countArticles(paths: string[]): Promise<number> {
  let count = 0;
  for await (const { skipped } of findFiles(paths)) if (!skipped) count += 1;
  return count;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield { path, skipped: !articleEnding.test(entry.name) || !(await isRegular(entry, path)) };
  }
}

async function isRegular(entry: { isFile: () => boolean; isSymbolicLink: () => boolean }, path: string) {
  return entry.isFile() || (entry.isSymbolicLink() && ((await statOf(path))?.isFile() ?? false));
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
