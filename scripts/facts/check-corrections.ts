import type { Records } from '../../src/lib/schema/records';
import { problem, type Problem } from './problem';

/** A correction whose record no longer holds the expected value is out of date. */
export function checkCorrections(records: Records, lines: number[], file: string): Problem[] {
  const all = [
    ...records.officials,
    ...records.visits,
    ...records.activities,
    ...records.budgets,
    ...records.elections,
    ...records.election_costs,
  ];
  const byId = new Map<string, object>(all.map((record) => [record.id, record]));
  return records.corrections.flatMap(({ record, field, expect }, index) => {
    if (expect === null) return [];
    const value: unknown = Reflect.get(byId.get(record) ?? {}, field);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text === expect
      ? []
      : [
          problem(
            file,
            lines[index] ?? 0,
            `correction does not hold: ${record}.${field} is ${text}`,
            `expected ${expect}; withdraw or renew it`,
          ),
        ];
  });
}
