import { stageWord } from '$lib/charts/phase-colour';
import { chartLabel } from '$lib/i18n/term';

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
