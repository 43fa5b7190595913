import type { Check } from './check';

/** Yearly sums of Indonesian regional budgets (rupiah): below or above, a `juta` was likely meant as `miliar`. */
const sums = new Set(['Pendapatan Daerah', 'Belanja Daerah', 'Total APBD (tanpa rincian)']);
const limits = {
  budget: [200e9, 100e12],
  line: [1e6, 100e12],
  cost: [1e8, 3e12],
} as const;

/** A figure that is a thousand times too small or too large for what it is. */
export const magnitude: Check = (_, { kind, values }) => {
  const amount = values['amount_idr'];
  if (amount && (kind === 'budget' || kind === 'election_cost')) {
    const account = String(values['account']?.value ?? '');
    const [low, high] = limits[kind === 'election_cost' ? 'cost' : sums.has(account) ? 'budget' : 'line'];
    const value = Math.abs(Number(amount.value));
    if (value >= low && value <= high) return null;
    return {
      check: 'magnitude',
      fields: ['amount_idr'],
      details: { value, low, high },
      evidence: amount.evidence,
    };
  }
  const turnout = values['turnout_pct'];
  if (!turnout || Number(turnout.value) >= 20) return null;
  return {
    check: 'magnitude',
    fields: ['turnout_pct'],
    details: { value: Number(turnout.value), low: 20, high: 100 },
    evidence: turnout.evidence,
  };
};
