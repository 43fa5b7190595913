import { checkArrowType, fromArrow } from './arrow-values';
import type { Batch } from './engine-worker';

/** The rows of a piece of an answer as objects. @throws TypeError for a type that would lose something on its way */
export function batchRows(batch: Batch): Record<string, unknown>[] {
  const columns = batch.schema.fields.map(({ name, type }, index) => {
    checkArrowType(type);
    return { name, vector: batch.getChildAt(index) };
  });
  return Array.from({ length: batch.numRows }, (_, index) =>
    Object.fromEntries(columns.map(({ name, vector }) => [name, vector ? fromArrow(vector, index) : null])),
  );
}
