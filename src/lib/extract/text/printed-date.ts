const months = [
  'jan(?:uari|uary)?',
  '(?:feb|peb)(?:ruari|ruary)?',
  'mar(?:et|ch)?',
  'apr(?:il)?',
  'mei|may',
  'jun[ie]?',
  'jul[iy]?',
  'agustus|august|agust|agu|agt|ags|aug',
  'sept?(?:ember)?',
  'okt(?:ober)?|oct(?:ober)?',
  '(?:nov|nop)(?:ember)?',
  'des(?:ember)?|dec(?:ember)?',
];
const month = `(?:${months.join('|')})`;
const monthNames = months.map((name) => new RegExp(`^(?:${name})$`, 'i'));
const weekday =
  "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const dayFirst = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const dayAndName = new RegExp(`(?<!\\d)(\\d{1,2})[\\s.-]{1,2}(${month})\\.?,?[\\s-](\\d{4})(?!\\d)`, 'i');
const nameAndDay = new RegExp(`\\b(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');

const day = `(?:\\d{1,2}[ .-]{1,2}${month}\\.?,?[ -]\\d{4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})`;
const hour =
  '(?:(?:pukul|jam|at) )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?[ap]m\\b)?(?: ?(?:wib|wita|wit|gmt ?\\+?\\d?)\\b)?';
const published =
  '(?:di(?:terbitkan|publikasikan|posting|tayangkan|perbarui|buat|tulis|unggah)|publish(?:ed)?|posted|terbit|tayang|rilis|(?:last )?updated?|tanggal(?: (?:terbit|tayang|publikasi))?|date)(?: (?:on|pada))?';

/** A line that only says when, perhaps by whom, an article was published. */
export const dateLine = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:[\\p{L}.'’ ]{2,50} ?[|•·/–—-] ?)?(?:${published} ?:? ?)?(?:${weekday} ?[,/|-]? ?)?(?:${hour} ?[,|•·/–—-]? ?)?[(]?${day}[)]?(?:[ ,|•·/–—-]{0,4}${hour}(?: ?[|•·/–—-].{0,60})?)?[^\\p{L}\\p{N}]*(?: ?(?:oleh|by|editor|penulis|reporter)\\b.{0,40})?$`,
  'iu',
);

/** @returns the first whole date that is printed in a text, YYYY-MM-DD; days stand before months, as in Indonesia */
export function printedDate(text: string): string | null {
  const iso = yearFirst.exec(text) ?? compact.exec(text);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const named = dayAndName.exec(text);
  if (named) return calendarDay(named[3], monthNumber(named[2]), named[1]);
  const english = nameAndDay.exec(text);
  if (english) return calendarDay(english[3], monthNumber(english[1]), english[2]);
  const numbers = dayFirst.exec(text);
  return numbers && calendarDay(numbers[3], numbers[2], numbers[1]);
}

function monthNumber(name = ''): string {
  return String(monthNames.findIndex((pattern) => pattern.test(name)) + 1);
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1945) return null;
  // the engine turns 31 April into 1 May
  return new Date(time).toISOString().slice(0, 10) === date ? date : null;
}
