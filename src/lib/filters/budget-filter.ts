import { z } from 'zod';
import { budgetPhase } from '../schema/budget-line';
import { optional } from './optional';

const code = (pattern: RegExp) => optional(z.string().regex(pattern));
const choice = optional(z.string().trim().min(1).max(120));

/** What regions are compared by. */
export const budgetMeasures = ['per_head', 'own_revenue', 'personnel', 'capital', 'execution'] as const;
export type BudgetMeasure = (typeof budgetMeasures)[number];

/** What the budget explorer is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const budgetFilter = z.object({
  /** Kemendagri code of the region that the reader asks about. */
  region: code(/^\d{2}(\.\d{2})?$/),
  province: code(/^\d{2}$/),
  island: choice,
  year: code(/^\d{4}$/),
  phase: optional(budgetPhase),
  /** Code of the account, or its label where it has no code. */
  account: choice,
  /** `high`: official or twice reported; `all`: doubtful ones too; absent: all but the doubtful. */
  reliability: optional(z.enum(['high', 'all'])),
  /** What regions are compared by; absent: spending per head. */
  measure: optional(z.enum(budgetMeasures)),
});

export type BudgetFilter = z.infer<typeof budgetFilter>;

export const emptyBudgetFilter: BudgetFilter = budgetFilter.parse({});

export function measureOf({ measure }: BudgetFilter): BudgetMeasure {
  return measure ?? 'per_head';
}
