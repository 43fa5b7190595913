import { formatPercent } from '$lib/format/number';
import { formatRupiah, formatRupiahExact } from '$lib/format/rupiah';
import { locale, term } from '$lib/i18n/term';
import { number, pointsApart } from './elections/words';

interface Subject {
  subject: string | null;
  key: string | null;
}

/** What a conflict is about: as an editor put it, or read from the key of the value that the build compared. */
export function conflictSubject({ subject, key }: Subject): string {
  return subject ?? (key === null ? '' : foundSubject(key));
}

/** The field on which values differ, with a colon; nothing where the subject begins with its name. */
export function conflictField({ subject, field }: { subject: string | null; field: string }): string {
  const name = term('field', field);
  return subject?.toLowerCase().startsWith(name.toLowerCase()) ? '' : `${name}: `;
}

/** How far the values lie apart; nothing where they are no numbers. */
export function conflictSpread({ spread, field }: { spread: number | null; field: string }): string {
  if (spread === null) return '';
  if (field === 'amount_idr') return formatRupiah(spread, locale());
  if (field.endsWith('_pct')) return pointsApart(spread);
  return number(spread);
}

/** A stated value with its unit; a text as it stands. */
export function conflictValue(value: string, field: string): string {
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  if (field === 'amount_idr') return formatRupiahExact(amount, locale());
  if (field.endsWith('_pct')) return formatPercent(amount, locale());
  // a year has no thousands
  return amount >= 10_000 ? number(amount) : value;
}

/** `Pilkada 2024`, `Pilkada bupati 2020: KPU, hibah ditandatangani`, `2023 KUA-PPAS: Belanja Daerah`. */
function foundSubject(key: string): string {
  const [table, ...parts] = key.split(':');
  if (table === 'budget') {
    const [, year = '', stage = '', ...account] = parts;
    return `${year} ${stage}: ${account.join(':')}`;
  }
  const [election = '', year = '', , , component = '', basis = ''] = parts;
  const name =
    election === 'pilkada' ? term('day', `pilkada_${year}`) : `${term('election', election)} ${year}`;
  return table === 'cost' ? `${name}: ${term('component', component)}, ${term('basis', basis)}` : name;
}
