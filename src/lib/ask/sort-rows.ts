import type { AnswerValue } from '../database/answer-columns';

export interface Order {
  column: number;
  descending: boolean;
}

const collator = new Intl.Collator('id', { numeric: true });

/** The rows in another order; equal ones keep theirs, and what is empty stands last either way. */
export function sortRows<Row extends readonly AnswerValue[]>(
  rows: readonly Row[],
  order: Order | null,
): readonly Row[] {
  if (!order) return rows;
  const { column, descending } = order;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[column] ?? null, b[column] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return descending ? -compared : compared;
  });
}
