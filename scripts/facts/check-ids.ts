import { filesOfKind } from './known-keys';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Place, type Problem } from './problem';

/** An id names one record of all files. Within a file, duplicates are found as it is read. */
export function checkIds(facts: ParsedFacts): Problem[] {
  const first = new Map<string, Place>();
  return [...filesOfKind.record, 'corrections' as const].flatMap((name) =>
    facts.records[name].flatMap((record) => {
      const here = facts.placeOf(record);
      const there = first.get(record.id) ?? here;
      first.set(record.id, there);
      if (there.file === here.file) return [];
      return [problem(here, 'duplicate id', record.id, `already at ${there.file}:${there.line}`)];
    }),
  );
}
