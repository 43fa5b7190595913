import { daysAround } from './days-around';

/** same: likely the same fact; possible: may be the same; different: says something else of the same thing. */
export type Relation = 'same' | 'possible' | 'different';

/** Two days that lie near each other are likely those of one event; a month, a year or no date leave it open. */
export function compareDays(one: string | null, other: string | null, near: number): Relation {
  if (one?.length !== 10 || other?.length !== 10) return 'possible';
  const { from, to } = daysAround(one, near);
  return from !== null && to !== null && from <= other && other <= to ? 'same' : 'possible';
}

interface Amount {
  amount_idr: number;
  precision_idr: number;
}

/** Within half the rounding steps of both, two printed amounts may be the same. */
export function compareAmounts(one: Amount, other: Amount): Relation {
  const tolerance = (one.precision_idr + other.precision_idr) / 2;
  return Math.abs(one.amount_idr - other.amount_idr) <= tolerance ? 'same' : 'different';
}

/**
 * Figures that both statements give.
 * @returns null where they have none in common; `fields`: those that differ, or those that agree
 */
export function compareFigures(
  one: Record<string, number | null>,
  other: Record<string, unknown>,
): { relation: Relation; fields: string[] } | null {
  const shared = Object.keys(one).filter((field) => one[field] !== null && typeof other[field] === 'number');
  if (shared.length === 0) return null;
  const differing = shared.filter((field) => !sameFigure(field, one[field] ?? 0, Number(other[field])));
  return differing.length > 0
    ? { relation: 'different', fields: differing }
    : { relation: 'same', fields: shared };
}

function sameFigure(field: string, one: number, other: number): boolean {
  const step = (value: number) => (field.endsWith('_pct') ? 10 ** -decimals(value) : 0);
  return Math.abs(one - other) <= (step(one) + step(other)) / 2 + 1e-9;
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
