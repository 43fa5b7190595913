import type { Alike } from '$lib/desk/alike';
import { formatDate } from '$lib/format/date';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { fieldLabel } from './words';

/** A known fact in one line, with what of it is compared. */
export function alikeWords(alike: Alike): string {
  const day = (date: string | null) => (date === null ? m.desk_alike_undated() : formatDate(date, locale()));
  switch (alike.kind) {
    case 'visit':
      return `${alike.row.guest} → ${alike.row.host}, ${day(alike.row.date)}`;
    case 'activity':
      return `${alike.row.title}, ${day(alike.row.date)}`;
    case 'budget':
      return `${formatRupiah(alike.row.amount_idr, locale(), alike.row.precision_idr)} (${term('basis', alike.row.basis)})`;
    case 'election_result': {
      const { row, fields } = alike;
      const figures = fields.map((field) => `${fieldLabel(field)} ${figure(field, row)}`);
      return `${figures.join(', ')} (${term('status', row.status)})`;
    }
    case 'election_cost':
      return `${formatRupiah(alike.row.amount_idr, locale(), alike.row.precision_idr)} (${term('basis', alike.row.basis)})`;
    case 'official':
      return [alike.row.name, alike.row.post, alike.row.region_name].filter(Boolean).join(', ');
  }
}

/** Where the known fact stands with its evidence. */
export function alikeHref({ kind, row }: Alike): string {
  switch (kind) {
    case 'visit':
      return localizeHref(`/visits/${row.id}/`);
    case 'activity':
      return localizeHref(`/activities/${row.id}/`);
    case 'official':
      return `${localizeHref(`/officials/${row.person}/`)}#${row.id}`;
    default:
      return localizeHref(`/facts/${row.id}/`);
  }
}

function figure(field: string, row: object): string {
  const value: unknown = Reflect.get(row, field);
  if (typeof value !== 'number') return '';
  return field.endsWith('_pct') ? formatPercent(value, locale()) : formatNumber(value, locale());
}
