import type { LinePart } from './mask-lines';
import { dateLine, printedDate } from './printed-date';
import { isProse } from './prose';

/**
 * @returns the day that stands above the first paragraph on a line of its own: below the headline, or right above it;
 * further up, pages print the day on which they are read
 */
export function dayAbove(lines: string[], parts: LinePart[], headline: number | null): string | null {
  const reasons = new Map(parts.map(({ line, reason }) => [line, reason]));
  const first = lines.findIndex((line, index) => isProse(line) && !reasons.has(index));
  const from = headline ?? 0;
  const candidates = Array.from({ length: Math.max(first - from, 0) }, (_, index) => from + index);
  for (const index of [...candidates, from - 1]) {
    const line = lines[index] ?? '';
    const reason = reasons.get(index) ?? 'byline';
    if (line.length > 120 || !dateLine.test(line) || (reason !== 'byline' && reason !== 'navigation'))
      continue;
    const day = printedDate(line);
    if (day !== null) return day;
  }
  return null;
}
