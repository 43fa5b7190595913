import { group } from 'd3';
import type { FactClaimsRow } from '$lib/queries/fact-claims';

export interface FactValue {
  key: string;
  field: string;
  shown: { value: number; record: string };
  rule: string;
  conflict: boolean;
  conflictId: string | null;
  /** the shown one first */
  claims: FactClaimsRow[];
  /** highest minus lowest stated value, in the field's unit */
  spread: number;
}

/** The values of a record, each with every claim about it. */
export function factValues(rows: FactClaimsRow[]): FactValue[] {
  return [...group(rows, ({ key }) => key)].flatMap(([key, claims]) => {
    const [first] = claims;
    if (!first) return [];
    const stated = claims.map(({ value }) => value);
    return {
      key,
      field: first.field,
      shown: { value: first.shown_value, record: first.shown_record },
      rule: first.rule,
      conflict: first.conflict,
      conflictId: first.conflict_id,
      claims,
      spread: Math.max(...stated) - Math.min(...stated),
    };
  });
}
