/** Fill of a bar by phase, from the draft to the accounts; the Finance Ministry's budgets and realisations like theirs. */
const fills: Record<string, string> = {
  proposed: 'var(--colour-money-draft)',
  approved: 'var(--colour-money-approved)',
  adjusted: 'var(--colour-money-changed)',
  executed: 'var(--colour-money-executed)',
  budgeted: 'var(--colour-money-approved)',
  to_date: 'var(--colour-money-executed)',
};

export function phaseColour(phase: string): string {
  return fills[phase] ?? 'var(--colour-quiet)';
}

/** Word of a stage at its bar: the law's own short name, and a word where the source has none. */
export function stageWord(stage: string, label: (key: string) => string): string {
  if (stage === 'REALISASI') return label('stage_realised');
  if (stage === 'DJPK-ANGGARAN') return label('stage_djpk_budget');
  if (stage === 'DJPK-REALISASI') return label('stage_djpk_realised');
  return stage;
}

/** Realised by a month that the tables do not state: 2023 is part of a year, and 2024 is in places. */
export function maybePartYear({ stage, fiscal_year }: { stage: string; fiscal_year: number }): boolean {
  return stage === 'DJPK-REALISASI' && fiscal_year >= 2023;
}
