/** What one record says about one value. */
export interface Claim {
  /** The question that the claims of one value share. */
  key: string;
  table: 'budget_line' | 'election_result' | 'election_cost';
  record: string;
  region: string | null;
  field: string;
  value: number;
  /** Rounding step of the printed figure. */
  precision: number;
  confidence: 'stated' | 'inferred' | 'computed';
  doubtful: boolean;
  /** 0: official body, 1: national press, 2: local press, 3: encyclopedia, blog, tally. */
  authority: number;
  /** 0: final, 1: statement, 2: provisional, 3: running or unknown. */
  finality: number;
  /** Ballot, where claims of several ballots of one day answer one question. */
  ballot: string | null;
  /** Day of publication, ISO or shorter, empty when unknown. */
  published: string;
  sources: string[];
}

/** Half the rounding steps of both: within it two printed figures may be the same number. */
export function agree(a: Claim, b: Claim): boolean {
  return Math.abs(a.value - b.value) <= (a.precision + b.precision) / 2 + 1e-9;
}

/** Rounding step of a percentage as printed: 63.5 → 0.1, 73 → 1. */
export function percentStep(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}
