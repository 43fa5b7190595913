import { fullMonth, isDay, month, monthOf, months, isoMonth, weekdayWords } from './calendar';
import { closingBracket, dayMention, weekdayBefore, type PrintedDay } from './printed-day';
import { gap, spanOf, sticky, to, wordBefore, type Value, type ValueRule } from './value-rule';

const starts = ['number', ...weekdayWords];
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d|[.,/]\d)`;
const beforeMonth = String.raw`(?:${gap}|[-./])`;
const beforeYear = String.raw`${gap}(?:tahun\s|[-/.])?${gap}`;
const monthGroup = `(?<month>${month})`;

/** Words after which a month without day and year is a time. */
const monthLeads = new Set([
  ...[
    'bulan',
    'pada',
    'sejak',
    'hingga',
    'sampai',
    'akhir',
    'awal',
    'pertengahan',
    'medio',
    'per',
    'selama',
    'dari',
  ],
  ...['mulai', 'periode', 'antara', 'sebelum', 'setelah'],
]);
const afterMonth = /^\s(?:lalu|mendatang|depan|nanti|kemarin|ini|tahun)(?!\p{L})/u;

export const writtenDateRules: ValueRule[] = [
  {
    id: 'date.written-across',
    example: 'Bimtek digelar ⟦30 September - 2 Oktober 2024⟧.',
    counterexample: 'Bimtek digelar 30 September di dua tempat.',
    starts,
    pattern: sticky(
      String.raw`${weekdayBefore}?(?<day>\d{1,2})${beforeMonth}${monthGroup}(?:${beforeYear}${year})?${gap}${to}${gap}(?:${weekdayBefore.replace('?<weekday>', '?:')})?(?<day2>\d{1,2})${beforeMonth}(?<month2>${month})(?:${beforeYear}${year.replace('year', 'year2')})?${closingBracket}`,
    ),
    read: (match) => dayMention(match, dayOf(match), dayOf(match, '2')),
  },
  {
    id: 'date.written-span',
    example: 'Bimtek digelar ⟦9-11 Oktober 2024⟧ dan ⟦Senin-Selasa, 4 s.d. 5 November⟧.',
    counterexample: 'Bimtek digelar 9 kali, lalu 11 Oktober 2024.',
    starts,
    pattern: sticky(
      String.raw`${weekdayBefore}?(?<day>\d{1,2})${gap}${to}${gap}(?<day2>\d{1,2})${beforeMonth}${monthGroup}(?:${beforeYear}${year})?${closingBracket}`,
    ),
    read: (match) => {
      const last = { ...dayOf(match), day: Number(match.groups?.['day2']) };
      return dayMention(match, dayOf(match), last);
    },
  },
  {
    id: 'date.written-list',
    example: 'Reses digelar ⟦3⟧, ⟦5⟧ dan ⟦9 Oktober 2024⟧; rapat ⟦7 dan 8 Mei⟧.',
    counterexample: 'Dapil 3, 5 dan warga hadir 9 Oktober 2024.',
    starts,
    pattern: sticky(
      String.raw`${weekdayBefore}?(?<days>\d{1,2}(?:,${gap}\d{1,2}){0,6}),?${gap}(?:dan|serta|&)${gap}(?<day>\d{1,2})${beforeMonth}${monthGroup}(?:${beforeYear}${year})?${closingBracket}`,
    ),
    read: (match) => listed(match),
  },
  {
    id: 'date.written',
    example: "Ia hadir ⟦Jum'at, 7 Okt 2022⟧ dan ⟦8 September⟧.",
    counterexample: 'Ia hadir 31 Februari 2024 di Jalan Oktober.',
    starts,
    pattern: sticky(
      String.raw`${weekdayBefore}?(?<day>\d{1,2})${beforeMonth}${monthGroup}(?:${beforeYear}${year})?${closingBracket}`,
    ),
    read: (match) => {
      const { weekday, month: name = '', year: printed } = match.groups ?? {};
      const sure = weekday !== undefined || printed !== undefined || fullMonthOnly.test(name);
      return sure ? dayMention(match, dayOf(match)) : null;
    },
  },
  {
    id: 'date.month-first',
    example: 'Terbit ⟦Oktober 8, 2022⟧ pagi.',
    counterexample: 'Terbit Oktober, 8 kali.',
    starts: months,
    pattern: sticky(String.raw`${monthGroup}${gap}(?<day>\d{1,2}),?\s${year}`),
    read: (match) => dayMention(match, dayOf(match)),
  },
  {
    id: 'date.month-span',
    example: 'Realisasi ⟦Januari-Juni 2024⟧ baik.',
    counterexample: 'Realisasi Januari hingga Juni baik.',
    starts: months,
    pattern: sticky(
      String.raw`${monthGroup}(?:${beforeYear}${year})?${gap}${to}${gap}(?<month2>${month})${beforeYear}${year.replace('year', 'year2')}`,
    ),
    read: (match) => {
      const { month: first = '', month2: last = '', year: from, year2: until } = match.groups ?? {};
      const [start, end] = [
        isoMonth(Number(from ?? until), monthOf(first)),
        isoMonth(Number(until), monthOf(last)),
      ];
      return start < end ? [{ ...nothing, date: start, date_end: end, ...spanOf(match) }] : null;
    },
  },
  {
    id: 'date.month',
    example: 'Pelantikan pada ⟦Februari 2025⟧.',
    counterexample: 'Pelantikan pada Februari mendatang.',
    starts: months,
    pattern: sticky(`${monthGroup}${beforeYear}${year}`),
    read: (match) => {
      const { month: name = '', year: printed } = match.groups ?? {};
      return [{ ...nothing, date: isoMonth(Number(printed), monthOf(name)), ...spanOf(match) }];
    },
  },
  {
    id: 'date.month-no-year',
    example: 'Pelantikan pada ⟦Februari⟧ mendatang.',
    counterexample: 'Universitas Sebelas Maret menang.',
    starts: months,
    pattern: sticky(String.raw`(?<month>${fullMonth})(?!\p{L})`),
    read: (match, place) =>
      monthLeads.has(wordBefore(place)) ||
      afterMonth.test(place.text.slice(spanOf(match).end, spanOf(match).end + 11))
        ? [{ ...nothing, month: monthOf(match[0]), ...spanOf(match) }]
        : null,
  },
];

const fullMonthOnly = new RegExp(`^${fullMonth}$`, 'i');

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
function listed(match: RegExpExecArray): Value[] | null {
  const { days = '' } = match.groups ?? {};
  const last = dayOf(match);
  const offset = match.index + match[0].indexOf(days);
  const earlier = [...days.matchAll(/\d+/g)].map((each) => ({
    day: Number(each[0]),
    start: offset + each.index,
    end: offset + each.index + each[0].length,
  }));
  const all = [...earlier.map(({ day }) => day), last.day];
  if (!all.every((day) => isDay(last.year, last.month, day))) return null;
  const first = { ...last, day: all[0] ?? 0 };
  if (all.every((day, index) => day === first.day + index)) return dayMention(match, first, last);
  const afterList = offset + days.length;
  const lastStart = afterList + match[0].slice(afterList - match.index).search(/\d/);
  const places = [...earlier, { day: last.day, start: lastStart, end: match.index + match[0].length }];
  // A weekday before the list is that of its first day.
  return places.flatMap(({ day, start, end }, index) =>
    dayMention(match, { ...last, day }).map((value) =>
      index === 0 ? { ...value, start, end } : { ...value, ...noWeekday, start, end },
    ),
  );
}

function dayOf({ groups }: RegExpExecArray, which: '' | '2' = ''): PrintedDay {
  const printed = groups?.[`year${which}`];
  return {
    year: printed === undefined ? null : Number(printed),
    month: monthOf(groups?.[`month${which}`] ?? ''),
    day: Number(groups?.[`day${which}`]),
  };
}
