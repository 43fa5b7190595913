const prefix = 'endpoint ';

/** How an endpoint is named beside what it proposes. */
export function extractorName(model: string): string {
  return prefix + model;
}

/** @returns null where a rule of the grammar, or the reader, proposed it */
export function modelOfRule(rule: string): string | null {
  return rule.startsWith(prefix) ? rule.slice(prefix.length) : null;
}
