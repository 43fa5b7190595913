import { getLocale } from '$lib/paraglide/runtime';

/** The reader's one of two texts that stand side by side: `inLanguage(card, 'name')` is `card.name_id` or `card.name_en`. */
export function inLanguage<Key extends string>(
  row: Record<`${Key}_id` | `${Key}_en`, string>,
  key: Key,
): string;
export function inLanguage<Key extends string>(
  row: Record<`${Key}_id` | `${Key}_en`, string | null>,
  key: Key,
): string | null;
export function inLanguage(row: Record<string, string | null>, key: string): string | null {
  return row[`${key}_${getLocale()}`] ?? null;
}
