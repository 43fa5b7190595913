import { recordFiles, type RecordFile, type Records } from '../../src/lib/schema/records';
import { checkFacts } from './check-facts';
import type { OfficialRegion } from './official-regions';
import { parseFile } from './parse-file';
import { gatherFacts, recordFileNames } from './parsed-facts';
import { byPlace, type Flag, type Problem } from './problem';
import { readLines } from './read-lines';
import { weekdayFlags } from './weekday-flags';

/** Of every file, its name in messages and what is in it; null where there is no such file. */
export type FactFiles = Record<RecordFile, { file: string; bytes: Buffer | null }>;

export interface Facts {
  records: Records;
  /** All that is wrong, by file and line. With any, nothing may be written. */
  problems: Problem[];
  /** Dates that contradict their weekday: kept and shown, not repaired. */
  flags: Flag[];
}

/** Bytes of every file to checked records. */
export function buildFacts(files: FactFiles, official: OfficialRegion[]): Facts {
  const parsed = Object.fromEntries(
    recordFileNames.map((name) => {
      const { file, bytes } = files[name];
      return [name, parseFile(file, readLines(file, bytes), recordFiles[name])];
    }),
  ) as Parameters<typeof gatherFacts>[0];
  const facts = gatherFacts(parsed);
  const problems = [
    ...Object.values(parsed).flatMap((file) => file.problems),
    ...checkFacts(facts, official),
  ];
  return {
    records: facts.records,
    problems: once(problems).sort(byPlace),
    flags: weekdayFlags(facts).sort(byPlace),
  };
}

/** A record may name the same unknown source twice. */
function once(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((found) => [found.text, found])).values()];
}
