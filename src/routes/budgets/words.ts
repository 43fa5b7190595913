import { stageWord } from '$lib/charts/phase-colour';
import { chartLabel } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';

/** The reader's word for an account of the chart of accounts; others keep the label of their source. */
export function accountName(code: string | null, account: string): string {
  if (code === null) return account;
  const key = `account_${code.replaceAll('.', '_')}`;
  const word = chartLabel(key);
  return word === key ? account : word;
}

export function stageName(stage: string): string {
  return stageWord(stage, chartLabel);
}

/** Of which a region is one: provinces, or regencies and cities. */
export function levelName(code: string): string {
  return code.length === 2 ? m.budgets_level_provinces() : m.budgets_level_regions();
}
