import { recordFiles, type RecordFile } from '../../src/lib/schema/records';
import { buildFacts, type FactFiles, type Facts } from './build-facts';
import { recordFileNames } from './parsed-facts';
import { readFiles } from './read-facts';

const invented = await readFiles('scripts/facts/invented-world');

/** The invented world has no other regions than these. */
const official = ['16', '16.10', '33', '33.13'].map((code) => ({ code, province: code.slice(0, 2) }));

/** Makes new content of a file from what is in it; null takes the file away. */
export type Edit = (text: string) => string | Buffer | null;

type Edits = Partial<Record<RecordFile, Edit>>;

/** What the build says of the invented world, sound in every file, once some of them are edited. */
export function invent(edits: Edits): { problems: string[]; flags: string[] } {
  const { problems, flags } = inventedFacts(edits);
  return { problems: problems.map(({ text }) => text), flags: flags.map(({ text }) => text) };
}

export function inventedFacts(edits: Edits = {}): Facts {
  const files = Object.fromEntries(
    recordFileNames.map((name) => {
      const { bytes } = invented[name];
      const edited = edits[name] ? edits[name](String(bytes)) : bytes;
      return [name, { file: recordFiles[name].path, bytes: edited === null ? null : Buffer.from(edited) }];
    }),
  ) as FactFiles;
  return buildFacts(files, official);
}

/** Sets fields of one JSON line, counted from 1; `undefined` takes a field away. */
export function setFields(line: number, fields: Record<string, unknown>): Edit {
  return onLine(line, (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...fields }));
}

export function onLine(line: number, edit: (text: string) => string): Edit {
  return (text) => {
    const lines = text.split('\n');
    return lines.map((content, index) => (index === line - 1 ? edit(content) : content)).join('\n');
  };
}
