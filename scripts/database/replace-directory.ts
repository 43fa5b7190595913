import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a new directory beside the target and puts it in its place once it is whole: what fails or is killed half-way
 * leaves the last good one. It is away only between two renames, and the next run puts it back if this one dies there.
 */
export async function replaceDirectory<T>(target: string, fill: (next: string) => Promise<T>): Promise<T> {
  await recover(target);
  const next = beside(target, 'next', process.pid);
  const last = beside(target, 'last', process.pid);
  await mkdir(next, { recursive: true });
  let result: T;
  try {
    result = await fill(next);
  } catch (error) {
    await rm(next, { recursive: true });
    throw error;
  }
  const replaces = existsSync(target);
  if (replaces) await rename(target, last);
  try {
    await rename(next, target);
  } catch (error) {
    if (replaces) await rename(last, target);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
  return result;
}

/** Puts back what a killed run had moved away and removes what it had begun. Runs that still work keep theirs. */
async function recover(target: string): Promise<void> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const [last] = leftovers(await readdir(folder), target, 'last');
  if (last && !existsSync(target)) await rename(join(folder, last.name), target);
  const names = await readdir(folder);
  const dead = [...leftovers(names, target, 'last'), ...leftovers(names, target, 'next')].filter(
    ({ pid }) => pid === process.pid || !isRunning(pid),
  );
  await Promise.all(dead.map(({ name }) => rm(join(folder, name), { recursive: true })));
}

function leftovers(names: string[], target: string, kind: 'next' | 'last') {
  const prefix = basename(beside(target, kind, ''));
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, pid: Number(name.slice(prefix.length)) }));
}

function beside(target: string, kind: 'next' | 'last', pid: number | ''): string {
  return join(dirname(target), `.${basename(target)}-${kind}.${pid}`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
