import { wordList, wordSet } from '../tokens/word-list';
import { nounAt } from './count-nouns';
import { numberWords, firstNumberWords, readNumberWords } from './number-words';
import { edge, gap, spanOf, sticky, wordBefore, type Place, type Value, type ValueRule } from './value-rule';

const roman = String.raw`(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))`;
const joined = String.raw`(?:,${gap}(?:dan\s)?|\s(?:dan|serta|&)\s|${gap}[-–]${gap})`;
/** Roman numerals after a noun, or digits too: `I, II dan III`. No initial, no amount. */
const romans = String.raw`(?<list>${roman}${edge}(?:${joined}${roman}${edge}){0,6})(?!\.\s?\p{Lu}\p{Ll}+\s\p{Lu})`;
const item = String.raw`(?:${roman}|\d{1,2}(?![.,/:]\d))${edge}`;
const items = String.raw`(?<list>${item}(?:${joined}${item}){0,6})(?!\.\s?\p{Lu}\p{Ll}+\s\p{Lu}|\s?%|\s(?:persen|ribu|juta|miliar|triliun|orang|anggota|kali|hari)${edge})`;

/** Nouns that are counted through: what follows them is an order. */
const series = wordSet(`
  hari kali tahap tahun bulan minggu pekan periode triwulan semester putaran peringkat urutan posisi
  juara ranking tempat termin gelombang angkatan sidang sesi rapat paripurna tingkat poin jilid edisi
  hut ulang jadi pasangan anak istri generasi babak seri presiden wakil yang abad opsi agenda
  tersangka pelaku
`);

export const ordinalRules: ValueRule[] = [
  {
    id: 'ordinal.numbered',
    example: 'Anggota Komisi ⟦II⟧ pada Reses ⟦1⟧ di Komisi ⟦I⟧, ⟦III⟧ dan ⟦IV⟧.',
    counterexample: 'Di komisi 3 orang hadir, 2 komisi lain absen.',
    starts: wordList(`
      komisi reses tahap angkatan triwulan tw semester termin gelombang peringkat urutan kloter zona pansus
    `),
    pattern: sticky(String.raw`\p{L}{2,12}\s${items}`, 'u'),
    read: listed,
  },
  {
    id: 'ordinal.roman',
    example: 'Asisten ⟦I⟧ dan Wakil Ketua ⟦II⟧ pada masa sidang ⟦III⟧.',
    counterexample: 'Ketua I. Wayan Sarna dan asisten Ivan hadir.',
    starts: wordList(`
      asisten fraksi ketua waka sidang persidangan tingkat eselon golongan jilid periode wilayah kelas bab etape
      jabatan bagian seksi subbagian
    `),
    pattern: sticky(String.raw`\p{L}{2,12}\s${romans}`, 'u'),
    read: listed,
  },
  {
    id: 'ordinal.district',
    example: 'Caleg Dapil Kabupaten Melati ⟦2⟧ dan daerah pemilihan ⟦IV⟧.',
    counterexample: 'Caleg dari 2 dapil.',
    starts: ['dapil', 'daerah'],
    pattern: sticky(
      String.raw`(?:[Dd]apil|DAPIL|[Dd]aerah\s[Pp]emilihan|DAERAH\sPEMILIHAN)(?:\s?\((?:[Dd]apil|DAPIL)\))?\s(?:\p{Lu}[\p{L}.]{1,15}\s){0,4}${items}`,
      'u',
    ),
    read: listed,
  },
  {
    id: 'ordinal.ballot-number',
    example: 'Pasangan nomor urut ⟦2⟧ unggul.',
    counterexample: 'Nomor 2 belum urut.',
    starts: ['nomor', 'no'],
    pattern: sticky(String.raw`(?:nomor|no\.?)\surut\s(?<list>\d{1,2})(?![.,/]?\d)`),
    read: listed,
  },
  {
    id: 'ordinal.digits',
    example: 'HUT ⟦ke-79⟧, masa sidang ⟦ke-III⟧, hari ⟦ke 3⟧.',
    counterexample: 'Mereka berkunjung ke 3 desa.',
    starts: ['ke'],
    pattern: sticky(
      String.raw`ke(?<sign>${gap}[-–]${gap}|\s)(?:(?<digits>\d{1,4})(?![.,]?\d)|(?<roman>${roman}))${edge}`,
    ),
    read: (match, place) => {
      const { sign = '', digits, roman: letters } = match.groups ?? {};
      const joined = /[-–]/.test(sign);
      if (!joined && !series.has(wordBefore(place))) return null;
      if (!joined && nounAt(place.text, match.index + match[0].length)) return null;
      const value = digits === undefined ? romanValue((letters ?? '').toUpperCase()) : Number(digits);
      return value > 0 ? [{ kind: 'ordinal', value, ...spanOf(match) }] : null;
    },
  },
  {
    id: 'ordinal.words',
    example: 'Rapat ⟦ketiga⟧, ⟦kedua⟧ kalinya. ⟦Kelima⟧, anggaran.',
    counterexample: 'Ketiga orang itu dan kedua pihak sepakat.',
    starts: [...firstNumberWords.map((word) => `ke${word}`), 'ke'],
    pattern: sticky(`ke-?(${numberWords})${edge}`),
    read: (match, place) => {
      const number = readNumberWords(match[1] ?? '');
      if (!number || number.decimals > 0 || number.digits < 1) return null;
      return match[0].toLowerCase().startsWith('ke-') || isOrder(match, place)
        ? [{ kind: 'ordinal', value: number.digits, ...spanOf(match) }]
        : null;
    },
  },
  {
    id: 'ordinal.first',
    example: 'Rapat ⟦pertama⟧ usai.',
    counterexample: 'Pertama-tama ia berterima kasih.',
    starts: ['pertama'],
    pattern: sticky(String.raw`pertama(?![\p{L}-])`),
    read: (match) => [{ kind: 'ordinal', value: 1, ...spanOf(match) }],
  },
];

/** `ketiga` after what is counted through, before `kali`, or alone before a comma; but `ketiga orang` are all three. */
function isOrder(match: RegExpExecArray, place: Place): boolean {
  const after = place.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (/^\s(?:kali|kalinya)(?!\p{L})/u.test(after)) return true;
  const before = wordBefore(place);
  if (series.has(before)) return !nounAt(place.text, match.index + match[0].length);
  return after.startsWith(',') && !/^\p{L}/u.test(before);
}

function listed(match: RegExpExecArray): Value[] | null {
  const { list = '' } = match.groups ?? {};
  const offset = match.index + match[0].length - list.length;
  const values = [...list.matchAll(/[IVX]+|\d+/g)].map((each) => ({
    kind: 'ordinal' as const,
    value: /^\d/.test(each[0]) ? Number(each[0]) : romanValue(each[0]),
    start: offset + each.index,
    end: offset + each.index + each[0].length,
  }));
  return values.every(({ value }) => value > 0) ? values : null;
}

const letters: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanValue(printed: string): number {
  let value = 0;
  for (let index = 0; index < printed.length; index++) {
    const [here, next] = [letters[printed.charAt(index)] ?? 0, letters[printed.charAt(index + 1)] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}
