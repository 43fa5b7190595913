import { wordSet } from '../tokens/word-list';
import { isDay, isoMonth, isShortMonth, monthNames, monthOf, monthWord, weekday } from './calendar';
import { dayMention, weekdayBefore, type PrintedDay } from './printed-day';
import { gap, spanOf, sticky, to, wordBefore, type Place, type Value, type ValueRule } from './value-rule';

const starts: ValueRule['starts'] = ['number'];
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d|[.,/]\d)`;
const beforeMonth = String.raw`(?:${gap}|[-./])`;
const beforeYear = String.raw`${gap}(?:tahun\s|[-/.])?${gap}`;
const month = `(?<month>${monthWord})`;
const month2 = `(?<month2>${monthWord})`;
const year2 = year.replace('year', 'year2');

/** Words after which a month without day and year is a time. */
const monthLeads = wordSet(`
    bulan pada sejak hingga sampai akhir awal pertengahan medio per selama dari mulai periode antara sebelum setelah
  `);
const afterMonth = /^\s(?:lalu|mendatang|depan|nanti|kemarin|ini|tahun)(?!\p{L})/u;

export const writtenDateRules: ValueRule[] = [
  {
    id: 'date.written-across',
    example: 'Bimtek digelar ⟦30 September - 2 Oktober 2024⟧.',
    counterexample: 'Bimtek digelar 30 September di dua tempat.',
    starts,
    pattern: sticky(
      String.raw`(?<day>\d{1,2})${beforeMonth}${month}(?:${beforeYear}${year})?${gap}${to}${gap}(?:${weekday}[ ,(]{1,3})?(?<day2>\d{1,2})${beforeMonth}${month2}(?:${beforeYear}${year2})?`,
    ),
    read: (match, place) => {
      const [first, last] = [dayOf(match), dayOf(match, '2')];
      return first && last && dayMention(match, place, first, last);
    },
  },
  {
    id: 'date.written-span',
    example: 'Bimtek digelar ⟦9-11 Oktober 2024⟧ dan ⟦Senin-Selasa, 4 s.d. 5 November⟧.',
    counterexample: 'Bimtek digelar 9 kali, lalu 11 Oktober 2024.',
    starts,
    pattern: sticky(
      String.raw`(?<day>\d{1,2})${gap}${to}${gap}(?<day2>\d{1,2})${beforeMonth}${month}(?:${beforeYear}${year})?`,
    ),
    read: (match, place) => {
      const first = dayOf(match);
      return first && dayMention(match, place, first, { ...first, day: Number(match.groups?.['day2']) });
    },
  },
  {
    id: 'date.written-list',
    example: 'Reses digelar ⟦3⟧, ⟦5⟧ dan ⟦9 Oktober 2024⟧; rapat ⟦7 dan 8 Mei⟧.',
    counterexample: 'Dapil 3, 5 dan warga hadir 9 Oktober 2024.',
    starts,
    pattern: sticky(
      String.raw`(?<days>\d{1,2}(?:,${gap}\d{1,2}){0,6}),?${gap}(?:dan|serta|&)${gap}(?<day>\d{1,2})${beforeMonth}${month}(?:${beforeYear}${year})?`,
    ),
    read: listed,
  },
  {
    id: 'date.written',
    example: "Ia hadir ⟦Jum'at, 7 Okt 2022⟧ dan ⟦8 September⟧.",
    counterexample: 'Ia hadir 31 Februari 2024 di Jalan Oktober.',
    starts,
    pattern: sticky(String.raw`(?<day>\d{1,2})${beforeMonth}${month}(?:${beforeYear}${year})?`),
    read: (match, place) => {
      const [day, { month: name = '' }] = [dayOf(match), match.groups ?? {}];
      const sure = day?.year != null || !isShortMonth(name) || weekdayBefore(place.text, match.index);
      return day && sure ? dayMention(match, place, day) : null;
    },
  },
  {
    id: 'date.month-first',
    example: 'Terbit ⟦Oktober 8, 2022⟧ pagi.',
    counterexample: 'Terbit Oktober, 8 kali.',
    starts: monthNames,
    pattern: sticky(String.raw`${month}${gap}(?<day>\d{1,2}),?\s${year}`),
    read: (match, place) => {
      const day = dayOf(match);
      return day && dayMention(match, place, day);
    },
  },
  {
    id: 'date.month-span',
    example: 'Realisasi ⟦Januari-Juni 2024⟧ baik.',
    counterexample: 'Realisasi Januari hingga Juni baik.',
    starts: monthNames,
    pattern: sticky(
      String.raw`${month}(?:${beforeYear}${year})?${gap}${to}${gap}${month2}${beforeYear}${year2}`,
    ),
    read: (match) => {
      const { month: name, month2: lastName, year: from, year2: until } = match.groups ?? {};
      const [first, last] = [monthOf(name), monthOf(lastName)];
      if (first === null || last === null) return null;
      const [start, end] = [isoMonth(Number(from ?? until), first), isoMonth(Number(until), last)];
      return start < end ? [{ ...nothing, date: start, date_end: end, ...spanOf(match) }] : null;
    },
  },
  {
    id: 'date.month',
    example: 'Pelantikan pada ⟦Februari 2025⟧.',
    counterexample: 'Pelantikan pada Februari mendatang.',
    starts: monthNames,
    pattern: sticky(`${month}${beforeYear}${year}`),
    read: (match) => {
      const { month: name, year: printed } = match.groups ?? {};
      const number = monthOf(name);
      return number === null
        ? null
        : [{ ...nothing, date: isoMonth(Number(printed), number), ...spanOf(match) }];
    },
  },
  {
    id: 'date.month-no-year',
    example: 'Pelantikan pada ⟦Februari⟧ mendatang.',
    counterexample: 'Universitas Sebelas Maret menang.',
    starts: monthNames,
    pattern: sticky(month),
    read: (match, place) => {
      const number = monthOf(match[0]);
      const { end } = spanOf(match);
      const sure = monthLeads.has(wordBefore(place)) || afterMonth.test(place.text.slice(end, end + 11));
      return number !== null && sure && !isShortMonth(match[0])
        ? [{ ...nothing, month: number, ...spanOf(match) }]
        : null;
    },
  },
];

const noWeekday = { weekday: null, contradicts: false } as const;

const nothing = {
  kind: 'date',
  date: null,
  month: null,
  day: null,
  date_end: null,
  day_end: null,
  ...noWeekday,
} as const;

/** Days in a row are one span; others are each a date. */
function listed(match: RegExpExecArray, place: Place): Value[] | null {
  const { days = '' } = match.groups ?? {};
  const last = dayOf(match);
  if (!last) return null;
  const offset = match.index + match[0].indexOf(days);
  const earlier = [...days.matchAll(/\d+/g)].map((each) => ({
    day: Number(each[0]),
    start: offset + each.index,
    end: offset + each.index + each[0].length,
  }));
  const all = [...earlier.map(({ day }) => day), last.day];
  if (!all.every((day) => isDay(last.year, last.month, day))) return null;
  const first = { ...last, day: all[0] ?? 0 };
  if (all.every((day, index) => day === first.day + index)) return dayMention(match, place, first, last);
  const afterList = offset + days.length;
  const lastStart = afterList + match[0].slice(afterList - match.index).search(/\d/);
  const places = [...earlier, { day: last.day, start: lastStart, end: match.index + match[0].length }];
  // A weekday before the list is that of its first day.
  return places.flatMap(({ day, start, end }, index) =>
    dayMention(match, place, { ...last, day }).map((value) =>
      index === 0 ? { ...value, end } : { ...value, ...noWeekday, start, end },
    ),
  );
}

/** @returns null when the word is no month */
function dayOf({ groups }: RegExpExecArray, which: '' | '2' = ''): PrintedDay | null {
  const number = monthOf(groups?.[`month${which}`]);
  const printed = groups?.[`year${which}`];
  if (number === null) return null;
  const year = printed === undefined ? null : Number(printed);
  return { year, month: number, day: Number(groups?.[`day${which}`]) };
}
