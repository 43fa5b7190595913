import { fullYear } from './calendar';
import { dayMention, weekdayBefore, type PrintedDay } from './printed-day';
import { gap, spanOf, sticky, to, wordBefore, type Place, type ValueRule } from './value-rule';

const starts: ValueRule['starts'] = ['number'];
const end = String.raw`(?![.,/:-]?\d)`;

export const numericDateRules: ValueRule[] = [
  {
    id: 'date.iso',
    example: 'Diperbarui ⟦2025-02-12⟧ pagi.',
    counterexample: 'Nomor seri 2025-13-12 dan 2025-2029.',
    starts,
    pattern: sticky(String.raw`(?<year>\d{4})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)`),
    read: (match, place) => dayMention(match, place, dayOf(match)),
  },
  {
    id: 'date.numeric-across',
    example: 'Kunjungan berlangsung ⟦30/9-2/10/2024⟧.',
    counterexample: 'Skornya 3/4 hingga 4/5.',
    starts,
    pattern: sticky(
      String.raw`(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?${gap}${to}${gap}(?<day2>\d{1,2})\/(?<month2>\d{1,2})(?:\/(?<year2>\d{4}|\d{2}))?${end}`,
    ),
    read: (match, place) => {
      const last = dayOf(match, '2');
      if (last.year === null && !isMarked(match, place)) return null;
      return dayMention(match, place, dayOf(match), last);
    },
  },
  {
    id: 'date.numeric-span',
    example: 'Kunjungan berlangsung ⟦Senin-Rabu (9-11/10/2024)⟧.',
    counterexample: 'Skornya 9-11/10 di babak itu.',
    starts,
    pattern: sticky(
      String.raw`(?<day>\d{1,2})${gap}(?:${to}|dan|&)${gap}(?<day2>\d{1,2})${gap}\/${gap}(?<month>\d{1,2})(?:${gap}\/${gap}(?<year>\d{4}|\d{2}))?${end}`,
    ),
    read: (match, place) => {
      const last = { ...dayOf(match), day: Number(match.groups?.['day2']) };
      if (last.year === null && !isMarked(match, place)) return null;
      return dayMention(match, place, { ...last, day: Number(match.groups?.['day']) }, last);
    },
  },
  {
    id: 'date.numeric',
    example: 'Ia hadir ⟦Rabu (12/2/2025)⟧ dan ⟦12-02-2025⟧.',
    counterexample: 'Ia hadir 31/2/2025 dengan kode 4.1.02.',
    starts,
    pattern: sticky(
      String.raw`(?<day>\d{1,2})${gap}(?<sign>[/.-])${gap}(?<month>\d{1,2})${gap}\k<sign>${gap}(?<year>\d{4}|\d{2})${end}`,
    ),
    read: (match, place) => {
      const { sign, year = '' } = match.groups ?? {};
      // `10-2-24` may be anything, but not after a weekday
      if (year.length === 2 && sign !== '/' && !weekdayBefore(place.text, match.index)) return null;
      return dayMention(match, place, dayOf(match));
    },
  },
  {
    id: 'date.numeric-no-year',
    example: 'Ia hadir ⟦Rabu (7/12)⟧ dan kemarin (⟦8/12⟧).',
    counterexample: 'Sebanyak 2/3 anggota hadir.',
    starts,
    pattern: sticky(String.raw`(?<day>\d{1,2})${gap}\/${gap}(?<month>\d{1,2})${end}`),
    read: (match, place) => (isMarked(match, place) ? dayMention(match, place, dayOf(match)) : null),
  },
];

function dayOf({ groups }: RegExpExecArray, which: '' | '2' = ''): PrintedDay {
  const year = groups?.[`year${which}`];
  return {
    year: year === undefined ? null : fullYear(year),
    month: Number(groups?.[`month${which}`]),
    day: Number(groups?.[`day${which}`]),
  };
}

/** Without a year only a weekday, brackets or `tanggal` tell a date from a fraction. */
function isMarked(match: RegExpExecArray, place: Place): boolean {
  const before = wordBefore(place);
  if (before === 'tanggal' || before === 'tgl') return true;
  const { end } = spanOf(match);
  const enclosed = before === '(' && /^(?:,|\s?\))/.test(place.text.slice(end, end + 2));
  return enclosed || weekdayBefore(place.text, match.index) !== null;
}
