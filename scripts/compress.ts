import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const text = /\.(html|js|css|svg|json)$/;
const smallest = 1024;

/**
 * Puts a `.gz` beside every text file of the folder, for servers that send files as they lie.
 * Files that bring their own `.gz` stay as they are.
 * @returns how many files were compressed, and their bytes before and after
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; before: number; after: number }> {
  const names = await readdir(folder, { recursive: true });
  const present = new Set(names);
  const todo = names.filter((name) => text.test(name) && !present.has(`${name}.gz`));
  const total = { files: 0, before: 0, after: 0 };

  async function work() {
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      const path = join(folder, name);
      if ((await stat(path)).size < smallest) continue;
      const raw = await readFile(path);
      const packed = await promisify(gzip)(raw, { level: 7 });
      await writeFile(`${path}.gz`, packed);
      total.files += 1;
      total.before += raw.length;
      total.after += packed.length;
    }
  }

  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return total;
}
