import type { Flag } from '$lib/extract/proposal';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Places } from './words';

/** What a check found, with the numbers and words that it found. A check without words here is named as it is. */
export function flagWords({ check, details, fields }: Flag, places: Places): string {
  const text = (name: string) => String(details[name] ?? '');
  const isRupiah = fields.some((field) => field.endsWith('_idr'));
  const number = (name: string) => {
    const value = details[name];
    if (typeof value !== 'number') return '?';
    return isRupiah ? formatRupiah(value, locale()) : formatNumber(value, locale(), 2);
  };
  const named = (codes: string) =>
    codes
      .split(' ')
      .map((code) => places.get(code) ?? code)
      .join(', ');
  const words: Record<string, (() => [what: string, found: string]) | undefined> = {
    weekday: () => [
      m.desk_flag_weekday(),
      m.desk_found_weekday({ weekday: text('weekday'), date: dateWords(text('date')) }),
    ],
    change_sum: () => [
      m.desk_flag_change_sum(),
      m.desk_found_change_sum({
        before: number('before'),
        change: number('change'),
        after: number('after'),
      }),
    ],
    turnout_ratio: () => [
      m.desk_flag_turnout_ratio(),
      m.desk_found_turnout_ratio({ computed: number('computed'), stated: number('stated') }),
    ],
    votes_sum: () => [m.desk_flag_votes_sum(), m.desk_found_votes_sum({ residual: number('residual') })],
    words_and_figure: () => [
      m.desk_flag_words_and_figure(),
      m.desk_found_words_and_figure({ figure: number('figure'), words: number('words') }),
    ],
    magnitude: () => [
      m.desk_flag_magnitude(),
      m.desk_found_magnitude({ value: number('value'), low: number('low'), high: number('high') }),
    ],
    region_type: () => [
      m.desk_flag_region_type(),
      m.desk_found_region_type({ taken: named(text('taken')), candidates: named(text('candidates')) }),
    ],
  };
  const [what, found] = words[check]?.() ?? [check.replaceAll('_', ' '), ''];
  return m.desk_flag({ what: found === '' ? what : `${what} (${found})` });
}

function dateWords(date: string): string {
  return date === '' ? '' : formatDate(date, locale());
}
