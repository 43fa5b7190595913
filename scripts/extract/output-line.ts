import { basename } from 'node:path';
import type { Failure } from './article-task';

/** The line of an article that was read: `{"file", "sha256", "meta", "proposals"}`. */
export function proposalsLine(file: string, sha256: string, body: string): string {
  return joined({ file, sha256 }, body);
}

/** The line that scorers read: `{"file": "<base name>", "officials", "visits", …}`. */
export function goldLine(file: string, body: string): string {
  return joined({ file: basename(file) }, body);
}

/** @param sha256 null: not even its bytes could be read */
export function failureLine(file: string, sha256: string | null, error: Failure): string {
  return JSON.stringify({ file, sha256, error });
}

const proposalsStart = /^\{"file":("(?:[^"\\]|\\.)*"),"sha256":(?:"([0-9a-f]{64})"|null),/;

/**
 * What a line of an earlier run is known by: the hash of its contents, or its file where that could not be read.
 *
 * @returns null: no such line. The start is enough: the whole is not parsed again.
 */
export function keyOfLine(line: string): string | null {
  const start = proposalsStart.exec(line);
  if (!start) return null;
  return start[2] ?? (JSON.parse(start[1] ?? '""') as string);
}

/** Body as it is: a large object is not parsed again to put its name in front. */
function joined(head: object, body: string): string {
  return `${JSON.stringify(head).slice(0, -1)},${body.slice(1)}`;
}
