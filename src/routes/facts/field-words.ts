import { formatDate } from '$lib/format/date';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiahExact } from '$lib/format/rupiah';
import { inLocale } from '$lib/i18n/in-locale';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { DictionaryField } from '$lib/schema/dictionary';

export interface FieldLine {
  name: string;
  meaning: string;
  value: string;
}

/** Shown elsewhere on the page, or only of use to the build. */
const apart = new Set(['id', 'region', 'place', 'level', 'sources', 'votes', 'note']);
const coded = new Set(['election', 'status', 'component', 'basis', 'confidence', 'phase', 'reliability']);

/** The fields of a record in the order of the dictionary, each with its meaning and its value in the reader's words. */
export function fieldLines(
  fields: { field: string; value: string }[],
  dictionary: Pick<DictionaryField, 'name' | 'description' | 'keterangan' | 'unit'>[],
): FieldLine[] {
  const values = new Map(fields.map(({ field, value }) => [field, value]));
  return dictionary
    .filter(({ name }) => values.has(name) && !apart.has(name))
    .map(({ name, description, keterangan, unit }) => ({
      name,
      meaning: inLocale(description, keterangan),
      value: fieldWords(name, values.get(name) ?? '', unit),
    }));
}

/** A value of a field as the tables have it, with its unit. */
export function fieldWords(name: string, value: string, unit: string | null): string {
  if (coded.has(name)) return term(name === 'reliability' ? 'value' : name, value);
  if (value === 'true' || value === 'false') return value === 'true' ? m.fact_yes() : m.fact_no();
  if (name === 'date') return formatDate(value, locale());
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (unit === 'IDR') return formatRupiahExact(number, locale());
  if (unit === '%') return formatPercent(number, locale());
  // a year has no thousands
  return name === 'year' || name === 'fiscal_year' ? value : formatNumber(number, locale());
}
