import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Source } from '../../src/lib/schema/source';
import { recordFiles, type RecordFile } from '../../src/lib/schema/records';
import { buildFacts, type FactFiles } from './build-facts';
import { describeIssue } from './describe-issue';
import { officialRegions } from './official-regions';
import { recordFileNames } from './parsed-facts';
import { problem, type Place, type Problem } from './problem';
import { readFiles } from './read-facts';
import { recordLines, type RecordLines } from './record-lines';

interface Added {
  added: number;
  /** were there already */
  known: number;
  /** With any, nothing was written. */
  problems: Problem[];
}

interface Line {
  name: RecordFile;
  record: object;
  place: Place;
}

const contributionLine = z.strictObject({ file: z.string(), record: z.looseObject({}) });

/**
 * Lays the records of a contribution into the files of the data, each at its place, when the check takes them: all or
 * none. A source whose address the data have is that source.
 */
export async function addContribution(directory: string, path: string): Promise<Added> {
  const files = await readFiles(directory);
  const { lines, problems: unread } = linesOf(basename(path), await readFile(path, 'utf8'));
  const laid = laidIn(files, lines);
  const problems = [...unread, ...laid.problems];
  if (problems.length > 0) return { added: 0, known: 0, problems };
  const checked = buildFacts({ ...files, ...laid.files }, await officialRegions());
  if (checked.problems.length > 0) return { added: 0, known: 0, problems: checked.problems };
  for (const [name, { bytes }] of Object.entries(laid.files))
    await writeFile(join(directory, recordFiles[name as RecordFile].path), bytes);
  return { added: laid.added, known: laid.known, problems };
}

function linesOf(file: string, text: string): { lines: Line[]; problems: Problem[] } {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  for (const [index, json] of text.trimEnd().split('\n').entries()) {
    const place = { file, line: index + 1 };
    const read = contributionLine.safeParse(parsed(json));
    if (!read.success) {
      problems.push(problem(place, 'no line of a contribution', json.slice(0, 60), 'export it again'));
      continue;
    }
    const { file: target, record } = read.data;
    // words that prove the records: for an editor, and in no file of the data
    if (target === 'evidence') continue;
    const name = recordFileNames.find((one) => one.replaceAll('_', '-') === target);
    if (!name) {
      problems.push(problem(place, 'no file of the data', target, 'export it again'));
      continue;
    }
    const { error } = recordFiles[name].schema.safeParse(record);
    for (const issue of error?.issues ?? []) {
      const { what, value, remedy } = describeIssue(issue, record);
      problems.push(problem(place, what, value, remedy));
    }
    lines.push({ name, record, place });
  }
  return { lines, problems };
}

function laidIn(files: FactFiles, lines: Line[]) {
  const open = new Map<RecordFile, RecordLines>();
  const problems: Problem[] = [];
  for (const name of new Set<RecordFile>(['sources', ...lines.map((line) => line.name)])) {
    const read = recordLines(name, files[name]);
    if ('problems' in read) problems.push(...read.problems);
    else open.set(name, read);
  }
  const sameSource = new Map<unknown, string>();
  let [added, known] = [0, 0];
  for (const { name, record, place } of lines) {
    const file = open.get(name);
    if (!file) continue;
    const there = name === 'sources' ? sourceAt(file, record as Source) : null;
    if (there) sameSource.set(Reflect.get(record, 'id'), there.id);
    const of = there ?? file.insert(withSources(record, sameSource));
    if (of === null) added += 1;
    // what a page or a publisher is, an editor may have said better
    else if (
      name === 'sources' ||
      name === 'publishers' ||
      isDeepStrictEqual(of, withSources(record, sameSource))
    )
      known += 1;
    else
      problems.push(
        problem(place, 'is there already, and differs', Reflect.get(record, 'id'), 'compare both'),
      );
  }
  const changed = [...open].map(([name, file]) => [name, { ...files[name], bytes: file.bytes() }] as const);
  return { files: Object.fromEntries(changed), added, known, problems };
}

function sourceAt(file: RecordLines, { url }: Source): Source | null {
  if (url === null) return null;
  return (file.find((record) => (record as Source).url === url) as Source | undefined) ?? null;
}

function withSources(record: object, same: ReadonlyMap<unknown, string>): object {
  if (!('sources' in record) || !Array.isArray(record.sources)) return record;
  return { ...record, sources: record.sources.map((id: unknown) => same.get(id) ?? id) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
