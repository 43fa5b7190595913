import { budgetLine, type BudgetLine } from '../../schema/budget-line';
import { recordIdOf, valueOf, type Contribution } from './contribution';

/** Phase and kind of the amount, by stage, as data/facts/budgets.jsonl has them. */
const phases: Record<string, Pick<BudgetLine, 'phase' | 'basis'>> = {
  'KUA-PPAS': { phase: 'proposed', basis: 'annual_ceiling' },
  RAPBD: { phase: 'proposed', basis: 'annual_ceiling' },
  APBD: { phase: 'approved', basis: 'annual_ceiling' },
  'KUPA-PPAS-P': { phase: 'proposed', basis: 'annual_ceiling' },
  'RAPBD-P': { phase: 'proposed', basis: 'annual_ceiling' },
  'APBD-P': { phase: 'adjusted', basis: 'annual_ceiling' },
  DPA: { phase: 'approved', basis: 'annual_ceiling' },
  REALISASI: { phase: 'executed', basis: 'executed' },
  'REALISASI-SEBAGIAN': { phase: 'executed', basis: 'executed_part_year' },
};

export function budgetRecord(contribution: Contribution) {
  const { proposal, source } = contribution;
  const value = (field: string) => valueOf(proposal, field) ?? undefined;
  return {
    file: 'budgets' as const,
    result: budgetLine.safeParse({
      id: recordIdOf('b', contribution),
      region: value('region'),
      fiscal_year: value('fiscal_year'),
      stage: value('stage'),
      ...(phases[String(value('stage'))] ?? { phase: 'other', basis: 'other' }),
      account: value('account'),
      amount_idr: value('amount_idr'),
      precision_idr: value('precision_idr'),
      reliability: 'medium',
      sources: [source.id],
      note: null,
    }),
  };
}
