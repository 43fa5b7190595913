import { recordFiles, type RecordFile, type Records } from '../../src/lib/schema/records';
import type { BrokenRecord, ParsedFile } from './parse-file';
import type { Place } from './problem';

/** What was read, with the place of every record. What could not be read is known too, so that one fault is told once. */
export interface ParsedFacts {
  records: Records;
  /** Of a record, whole or broken. */
  placeOf: (record: object) => Place;
  /** First line of a file, for what it lacks. */
  startOf: (name: RecordFile) => Place;
  broken: (name: RecordFile) => BrokenRecord[];
  /** No line of these files was lost: what they do not name is not there. */
  readable: (...names: RecordFile[]) => boolean;
  /** No record of theirs is broken either. */
  sound: (...names: RecordFile[]) => boolean;
}

export const recordFileNames = Object.keys(recordFiles) as RecordFile[];

export function gatherFacts(files: Record<RecordFile, ParsedFile>): ParsedFacts {
  const places = new Map<object, Place>();
  for (const { file, rows, broken } of Object.values(files)) {
    for (const { row, line } of rows) places.set(row, { file, line });
    for (const { sound, line } of broken) places.set(sound, { file, line });
  }
  const lists = recordFileNames.map((name) => [name, files[name].rows.map(({ row }) => row)]);
  return {
    // each row went through the schema of its file
    records: Object.fromEntries(lists) as Records,
    placeOf(record) {
      const place = places.get(record);
      if (!place) throw new Error(`record without a place: ${JSON.stringify(record)}`);
      return place;
    },
    startOf: (name) => ({ file: files[name].file, line: 1 }),
    broken: (name) => files[name].broken,
    readable: (...names) => names.every((name) => files[name].whole),
    sound: (...names) => names.every((name) => files[name].whole && files[name].broken.length === 0),
  };
}
