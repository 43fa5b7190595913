import type { RecordFile } from '../../src/lib/schema/records';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';

/** Fields that say the same in English and in Indonesian, and may be null. */
const pairs: Partial<Record<RecordFile, [english: string, indonesian: string][]>> = {
  visits: [
    ['cost_basis', 'dasar_biaya'],
    ['note', 'catatan'],
  ],
  activities: [
    ['details', 'rincian'],
    ['note', 'catatan'],
  ],
  datasets: [['caution', 'kelemahan']],
};

/** What pages show has both languages: a text in one alone would leave the readers of the other without it. */
export function checkLanguages(facts: ParsedFacts): Problem[] {
  return (Object.keys(pairs) as RecordFile[]).flatMap((name) =>
    facts.records[name].flatMap((record: object) =>
      (pairs[name] ?? []).flatMap(([english, indonesian]) => [
        ...alone(facts, record, english, indonesian),
        ...alone(facts, record, indonesian, english),
      ]),
    ),
  );
}

function alone(facts: ParsedFacts, record: object, given: string, other: string): Problem[] {
  const text: unknown = Reflect.get(record, given);
  return text === null || Reflect.get(record, other) !== null
    ? []
    : [problem(facts.placeOf(record), `${given} without ${other}`, text, `say it in ${other} too`)];
}
