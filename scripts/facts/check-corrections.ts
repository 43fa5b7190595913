import { filesOfKind } from './known-keys';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';

/** A correction whose record no longer holds the expected value is out of date. */
export function checkCorrections(facts: ParsedFacts): Problem[] {
  const records = new Map<string, object>(
    filesOfKind.record.flatMap((name) => facts.records[name].map((record) => [record.id, record] as const)),
  );
  return facts.records.corrections.flatMap((correction) => {
    const record = records.get(correction.record);
    // an unknown or broken record is told elsewhere
    if (correction.expect === null || !record) return [];
    const value: unknown = Reflect.get(record, correction.field);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text === correction.expect) return [];
    return [
      problem(
        facts.placeOf(correction),
        'correction does not hold',
        `${correction.record}.${correction.field} is ${text}`,
        `must be ${correction.expect}, or withdraw the correction`,
      ),
    ];
  });
}
