import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

const messages: Record<string, unknown> = m;

/** The reader's word for a value of the data: `term('type', 'working_visit')`. A value without a word is shown as it is. */
export function term(group: string, value: string, otherwise = value.replaceAll('_', ' ')): string {
  return say(`term_${group}_${value.replaceAll(' ', '_')}`) ?? otherwise;
}

/** Words inside charts. */
export function chartLabel(key: string): string {
  return say(`label_${key}`) ?? say(`term_${key}`) ?? key;
}

export function locale(): 'id' | 'en' {
  return getLocale();
}

function isMessage(value: unknown): value is () => string {
  return typeof value === 'function';
}

function say(key: string): string | null {
  const message = messages[key];
  return isMessage(message) ? message() : null;
}
