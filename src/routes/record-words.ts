import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiah, formatRupiahExact } from '$lib/format/rupiah';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { RecordRow } from '$lib/queries/record-row';
import { accountName, stageName } from './budgets/words';

/** A record of any table in one line. The region is left out where the page names it. */
export function recordTitle(record: RecordRow, { place = true } = {}): string {
  const { table_name, name, detail } = record;
  const at = (what: string) => (place ? `${name}: ${what}` : what);
  switch (table_name) {
    case 'membership':
      return `${name}, ${detail ?? ''}`;
    case 'visit':
    case 'activity':
      return name;
    case 'budget_line':
      return at(`${accountName(null, detail ?? '')} ${record.year ?? ''}, ${stageName(record.stage ?? '')}`);
    case 'election_result':
      return at(`${electionName(record)}, ${term('status', record.status ?? '')}`);
    case 'election_cost':
      return at(
        `${electionName(record)}, ${term('component', record.component ?? '')}, ${term('basis', record.basis ?? '')}`,
      );
  }
}

/** Where the record stands with its evidence. */
export function recordHref({ id, table_name, path }: RecordRow): string {
  return `${localizeHref(`/${path}/`)}${table_name === 'membership' ? `#${id}` : ''}`;
}

/** What the record states, in short; nothing where that is no number. */
export function recordValue({
  amount_idr,
  precision_idr,
  turnout_pct,
  registered_voters,
}: RecordRow): string {
  if (amount_idr !== null) return formatRupiah(amount_idr, locale(), precision_idr ?? 1);
  if (turnout_pct !== null) return formatPercent(turnout_pct, locale());
  return registered_voters === null ? '' : `DPT ${formatNumber(registered_voters, locale())}`;
}

/** A value of a field of budgets, elections and election costs, as stated, with its unit. */
export function fieldValue(field: string, value: number): string {
  if (field.endsWith('_idr')) return formatRupiahExact(value, locale());
  return field.endsWith('_pct') ? formatPercent(value, locale()) : formatNumber(value, locale());
}

/** How exactly the value is printed. */
export function precisionWords(field: string, step: number): string {
  if (step === 1 && !field.endsWith('_pct')) return m.fact_exact();
  if (field.endsWith('_idr')) return m.fact_rounding({ step: formatRupiah(step, locale()) });
  return m.fact_rounding({ step: fieldValue(field, step) });
}

function electionName({ election, year, round }: RecordRow): string {
  return `${term('election', election ?? '')} ${year ?? ''}${(round ?? 1) > 1 ? ' (PSU)' : ''}`;
}
