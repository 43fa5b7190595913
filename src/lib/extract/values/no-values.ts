import { wordList } from '../tokens/word-list';
import { foreignAfter, foreignBefore, unit } from './money-units';
import { numeral } from './numeral';
import { edge, gap, sticky, to, type ValueRule } from './value-rule';

const clock = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?::[0-5]\d)?`;
const zone = String.raw`(?:wib|wita|wit)${edge}`;
const hijriMonth = String.raw`(?:muharram|safar|rabi['’]?ul${gap}\p{L}{4,6}|rabiul${gap}\p{L}{4,6}|jumadil${gap}\p{L}{4,6}|rajab|sya['’]?ban|ramadh?an|syawal|dzul\p{L}{4,7}|zul\p{L}{4,7})`;
const law = wordList(`
  uu pp perpres perppu keppres inpres permen permendagri permenkeu pmk permenpan permenpanrb kepmendagri kepmen
  pergub perbup perwali perwako perda qanun pkpu perbawaslu perki se sk peraturan lembaran
`);

/** Numbers that order, name or address something: they are taken so that nothing reads them as values. */
export const noValueRules: ValueRule[] = [
  {
    id: 'none.web-address',
    example: 'Lihat ⟦https://kabarlokal.com/2025/02/12/apbd-500⟧ segera.',
    counterexample: 'Lihat kabarlokal segera.',
    starts: ['http', 'https', 'www'],
    pattern: sticky(String.raw`(?:https?:\/\/|www\.)[^\s<>"”]{1,300}`),
    read: () => [],
  },
  {
    id: 'none.law-number',
    example:
      'Sesuai ⟦Nomor 23 Tahun 2017⟧, surat ⟦No. 800/123/BKD/2024⟧, ⟦UU 1/2022⟧ dan ⟦Perda 5 Tahun 2023⟧.',
    counterexample: 'Nomor urut satu dan perda tahun 2023.',
    starts: ['nomor', 'bernomor', 'no', 'nmr', ...law],
    pattern: sticky(
      String.raw`\p{L}{2,12}\.?${gap}:?${gap}(?=[\p{L}./-]{0,8}\d)[\p{L}\d][\p{L}\d./-]{0,39}(?<![.-])(?:\s\/\s\d{4}|${gap}(?:tahun|thn\.?|th\.?)${gap}\d{4})?`,
    ),
    read: () => [],
  },
  {
    id: 'none.numbered-year',
    example: 'Permendagri tentang itu, ⟦77 Tahun 2020⟧, ⟦1/2022⟧.',
    counterexample: 'Hanya 5 tahun lagi, periode 2024/2025.',
    starts: ['number'],
    pattern: sticky(String.raw`\d{1,3}(?:${gap}(?:tahun|thn\.?)${gap}|\/)(?:19|20)\d\d(?!\d)`),
    read: () => [],
  },
  {
    id: 'none.article',
    example: 'Melanggar ⟦Pasal 5 ayat (2)⟧ dan ⟦ayat 3⟧, lihat ⟦halaman 12⟧.',
    counterexample: 'Ada 5 pasal.',
    starts: wordList('pasal ayat halaman hlm hal angka huruf lampiran'),
    pattern: sticky(
      String.raw`(?:(?:pasal|halaman|hlm\.?|hal\.)\s${gap}\d{1,3}(?:${gap}(?:,|dan|-|–|jo\.?|sampai)${gap}\d{1,3}(?![.,]?\d|${gap}[\p{L}%]))?|(?:ayat|angka|huruf)${gap}\(\d{1,2}\)|(?:ayat|lampiran)\s\d{1,2})(?:${gap}ayat${gap}\(?\d{1,2}\)?)?(?![.,]?\d)`,
    ),
    read: () => [],
  },
  {
    id: 'none.time-after-word',
    example: 'Mulai ⟦pukul 09.30⟧ dan ⟦jam 8⟧.',
    counterexample: 'Berlangsung 8 jam.',
    starts: ['pukul', 'pkl', 'jam'],
    pattern: sticky(
      String.raw`(?:pukul|pkl|jam)\.?${gap}:?${gap}(?:${clock}|\d{1,2})(?![.:,]?\d)(?:${gap}(?:${zone})?${gap}${to}${gap}(?:pukul\s)?(?:${clock}|\d{1,2}(?=${gap}${zone}))(?![.:]?\d))?(?:${gap}${zone})?`,
    ),
    read: () => [],
  },
  {
    id: 'none.time',
    example: 'Mulai ⟦09.30 WIB⟧, usai ⟦10.00-12.15 WITA⟧ atau ⟦14:20⟧.',
    counterexample: 'Indeks 09.30 di kota WITAMA.',
    starts: ['number'],
    pattern: sticky(
      String.raw`(?:${clock}(?:${gap}${to}${gap}(?:${clock}|selesai))?${gap}${zone}|\d{1,2}:\d{2}(?::\d{2})?(?![.,:]?\d))`,
    ),
    read: () => [],
  },
  {
    id: 'none.telephone',
    example: 'Hubungi ⟦0812-3456-7890⟧, ⟦+62 812 3456 7890⟧, ⟦(0711) 312345⟧, ⟦081234567890⟧.',
    counterexample: 'Sebanyak 0,12 persen dari (711) 312.345.',
    starts: ['number', '+', '('],
    pattern: sticky(
      String.raw`(?:\+62[ -]?\d{2,4}(?:[ -]?\d{2,8}){1,3}|\(0\d{2,3}\)${gap}\d{5,8}|0\d{2,3}[ -]\d{3,8}(?:[ -]\d{3,5}){0,2}|0\d{8,13})(?!\d|[.,]\d)`,
    ),
    read: () => [],
  },
  {
    id: 'none.identity-number',
    example: 'Pejabat ⟦NIP 19700101 199003 1 001⟧ dan ⟦WA: 081 234 567⟧.',
    counterexample: 'NIP baru untuk 45 orang.',
    starts: wordList('nip nik npwp nisn telp telepon hp wa rekening rek fax faks'),
    pattern: sticky(String.raw`\p{L}{2,8}\.?${gap}:?${gap}\d{2,}(?:[ .-]\d{1,8}){0,6}(?!\d)`),
    read: () => [],
  },
  {
    id: 'none.address',
    example: 'Alamatnya ⟦RT 03/RW 02⟧, ⟦KM 32⟧.',
    counterexample: 'Ada 32 RT.',
    starts: wordList('rt rw km blok kavling kav lantai gang gg kodepos'),
    pattern: sticky(
      String.raw`(?:rt[./ ]{0,2}rw|rt|rw|km|blok|kavling|kav|lantai|gang|gg|kodepos)\.?[ :]{0,2}\d{1,5}(?:[/ ,]{1,2}rw\.?\s?\d{1,3}|\/\d{1,3})?(?![.,]?\d)`,
    ),
    read: () => [],
  },
  {
    id: 'none.institution-number',
    example: 'Acara di ⟦SMP Negeri 2⟧, ⟦SDN 15⟧, ⟦Kodim 0402⟧ saat ⟦Covid-19⟧.',
    counterexample: 'Acara di sekolah negeri untuk 2 kelas.',
    starts: wordList(`
      negeri sdn smpn sman smkn sd smp sma smk mtsn man min kodim korem koramil yonif batalyon liga tipe rute covid
      brimob kelas
    `),
    pattern: sticky(
      String.raw`\p{L}{2,8}(?:\snegeri)?[\s-]\d{1,4}(?:[-/]\d{1,3})?(?![.,]?\d|${gap}(?:orang|persen|siswa|%))`,
    ),
    read: () => [],
  },
  {
    id: 'none.foreign-money',
    example: 'Pinjaman ⟦US$ 5,2 juta⟧, ⟦USD 300⟧ dan ⟦$40⟧.',
    counterexample: 'Pinjaman 5 juta dari US.',
    starts: foreignBefore,
    pattern: sticky(
      String.raw`(?:(?:usd|us|sgd|rm|eur|aud)\$?|[$€£¥])${gap}${numeral}(?:${gap}(?:${unit})${edge})?`,
    ),
    read: () => [],
  },
  {
    id: 'none.foreign-money-named',
    example: 'Pinjaman ⟦5,2 juta dolar⟧ AS.',
    counterexample: 'Pinjaman 5 juta rupiah.',
    starts: ['number'],
    pattern: sticky(String.raw`${numeral}${gap}(?:(?:${unit})${edge}${gap})?(?:${foreignAfter})${edge}`),
    read: () => [],
  },
  {
    id: 'none.percentage-points',
    example: 'Naik ⟦2,5 poin persen⟧ atau ⟦2,5 persen poin⟧.',
    counterexample: 'Naik 2,5 persen, ada 5 poin.',
    starts: ['number'],
    pattern: sticky(
      String.raw`${numeral}${gap}(?:poin${gap}(?:persen(?:tase)?${edge}|%)|(?:persen${edge}|%)${gap}poin${edge})`,
    ),
    read: () => [],
  },
  {
    id: 'none.hijri',
    example: 'Pada ⟦12 Rabiul Awal 1446 H⟧ atau ⟦1446 H⟧.',
    counterexample: 'Pada 12 rumah dan 1446 hewan.',
    starts: ['number'],
    pattern: sticky(
      String.raw`(?:\d{1,2}\s${hijriMonth}(?![a-z\u00C0-\u024F])(?:${gap}1[34]\d\d(?:${gap}h(?:ijriy?ah)?)?${edge})?|1[34]\d\d${gap}h(?:ijriy?ah)?${edge})`,
    ),
    read: () => [],
  },
];

/** What no rule could read is no number: `4.1.02`, `2/3`, `0711`, `4G`. */
export const unreadRules: ValueRule[] = [
  {
    id: 'none.unread',
    example: 'Kode ⟦4.1.02⟧, ⟦2/3⟧ anggota, ⟦0711⟧.',
    counterexample: 'Hadir 1.247 dan 63,53.',
    starts: ['number'],
    pattern: /\d+(?:[.,/:]\d+)*/y,
    read: () => [],
  },
];
