import type { BudgetLine } from '../schema/budget-line';

/** The cycle of a budget, from the first draft to the accounts. */
const cycle: BudgetLine['stage'][] = [
  'KUA-PPAS',
  'RAPBD',
  'APBD',
  'DPA',
  'KUPA-PPAS-P',
  'RAPBD-P',
  'APBD-P',
  'REALISASI-SEBAGIAN',
  'REALISASI',
];

const decided = new Set<BudgetLine['phase']>(['approved', 'adjusted', 'executed']);

/** Place of a stage in the cycle, from 1; stages outside it (grants, allocations, requests …) come last. */
export function stageOrder(stage: BudgetLine['stage']): number {
  return cycle.indexOf(stage) + 1 || cycle.length + 1;
}

/** @returns ids of the drafts of which no approved, adjusted or executed figure is known: a draft is not a budget */
export function draftOnly(lines: BudgetLine[]): Set<string> {
  const known = new Set(lines.filter(({ phase }) => decided.has(phase)).map(question));
  return new Set(
    lines.filter((line) => line.phase === 'proposed' && !known.has(question(line))).map(({ id }) => id),
  );
}

function question({ region, fiscal_year, account }: BudgetLine): string {
  return `${region}:${fiscal_year}:${account}`;
}
