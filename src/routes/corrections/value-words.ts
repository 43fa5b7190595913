import { formatDate } from '$lib/format/date';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';

/** A corrected value as the record has it, in the reader's words: dates as dates, lists as lists. */
export function valueWords(value: string | null): string {
  if (value === null) return m.corrections_empty();
  const items: unknown = value.startsWith('[') ? JSON.parse(value) : [value];
  if (!Array.isArray(items) || items.length === 0) return m.corrections_empty();
  return items.map((item) => oneInWords(String(item))).join(', ');
}

function oneInWords(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, locale());
  return /^[a-z_]+$/.test(value) ? term('value', value) : value;
}
