import { dateLine } from './printed-date';
import type { LineRule } from './line-rule';

const label =
  'penulis|editor|redaktur(?: pelaksana)?|penyunting|laporan|dilaporkan|reporter|pewarta|wartawan|jurnalis|kontributor|koresponden|' +
  'publisher|penerbit|uploader|fotografer|juru foto|naskah|liputan|author|written by|posted by|ditulis oleh|' +
  'diterbitkan oleh|dilaporkan oleh|diposting oleh|penanggung jawab|sumber(?: berita)?|source';

const pictured = 'foto|photo|poto|dok|doc|dokumentasi|sumber foto|source|ilustrasi|antara foto';
/** As a credit below a picture; at the end of an article the same words are its writer. */
const sender = '|ist|istimewa|humas|kominfo|diskominfo';

/** Lines and marks that a page prints around an article: who wrote it, when, pictures, advertisements, rights. */
export const pageRules: LineRule[] = [
  {
    id: 'author',
    reason: 'byline',
    masks: 'line',
    longest: 120,
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:${label})(?: ?(?:/|&|dan|\\|) ?(?:${label}))?(?: \\p{Lu}[\\p{L}.]{1,20}){0,2}\\s?[:：]\\s?[^:]{0,60}(?:[|/,;]? ?(?:${label})\\s?:.{0,40})?$`,
      'iu',
    ),
    example: '⟦Laporan : evi⟧',
    counterexample: 'Laporan itu diterima oleh bupati.',
  },
  {
    id: 'by',
    reason: 'byline',
    masks: 'line',
    longest: 90,
    pattern: /^(?:oleh|by|Oleh|By|OLEH|BY)\s?:?(?: \p{Lu}[\p{L}.'’-]*,?){1,5}(?:\s?[-–—|•/,]\s?.{0,50})?$/u,
    example: '⟦Oleh: Rina Maharani⟧',
    counterexample: 'Oleh Bupati Ogan Tengah jalan itu diresmikan.',
  },
  {
    id: 'day-and-hour',
    reason: 'byline',
    masks: 'line',
    longest: 120,
    pattern: dateLine,
    example: '⟦Kamis, 8 September 2022 | 14:05 WIB⟧',
    counterexample: 'Kamis, 8 September 2022, bupati meninjau pasar.',
  },
  {
    id: 'counter',
    reason: 'byline',
    masks: 'line',
    longest: 60,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:dibaca|dilihat|views?|pembaca|hits?|komentar|comments?|shares?|waktu baca|reading time)\s?:? ?[\d.,]+\s?(?:k|rb|ribu|kali|x|menit|min)?|[\d.,]+\s?(?:k|rb)?\s?(?:views?|komentar|comments?|shares?|pembaca|kali dibaca|menit (?:waktu )?(?:baca|membaca)|min(?:ute)?s? read)|\d{1,2} (?:detik|menit|jam|hari|minggu|bulan) (?:yang )?lalu|no comments?|tidak ada komentar)[^\p{L}\p{N}]*$/iu,
    example: '⟦Dibaca: 1.204 kali⟧',
    counterexample: 'Dibaca 1.204 kali oleh warga desa',
  },
  {
    id: 'signature-line',
    reason: 'byline',
    masks: 'line',
    longest: 40,
    pattern: /^[([]\s?(?:\*{1,5}|\p{L}{2,14}(?: ?[/\-–,.&+*] ?[\p{L}\d*]{1,16}){0,4})\s?[)\]]\.?$/u,
    example: '⟦(adv/diskominfo)⟧',
    counterexample: '(Rp 1,2 miliar)',
  },
  {
    id: 'signature',
    reason: 'byline',
    masks: 'match',
    pattern:
      /(?<=[.?!”"’…] ?)[([]\s?(?:\*{1,5}|(?:adv|advertorial|red|redaksi|ant|antara|rls|rilis|hms|humas|tim|ril|pariwara|[a-z]{2,5})(?: ?[/\-–,.&+*] ?[\p{L}\d*]{1,16}){0,4})\s?[)\]]\*{0,3}\.?$/iu,
    example: 'Jalan itu selesai tahun ini, kata bupati. ⟦(adv)⟧',
    counterexample: 'Bupati meresmikan Mal Pelayanan Publik (MPP)',
  },
  {
    id: 'advertisement',
    reason: 'advertisement',
    masks: 'line',
    longest: 90,
    pattern:
      /^[^\p{L}\p{N}]*(?:advertisements?|adverti[sz]ing|iklan|ads(?: by \S+)?|sponsor(?:ed)?(?: by .{1,30})?|scroll (?:to|untuk) [\p{L} ]{1,50}|lanjut(?:kan)? (?:membaca|baca)[\p{L} ]{0,40}|(?:artikel|konten) (?:ini )?berlanjut [\p{L} ]{1,40}|continue reading[\p{L} ]{0,30}|geser ke atas[\p{L} ]{0,40}|pasang iklan[\p{L} ]{0,30}|ruang iklan|close|tutup|x)[^\p{L}\p{N}]*$/iu,
    example: '⟦SCROLL TO CONTINUE WITH CONTENT⟧',
    counterexample: 'Iklan layanan masyarakat dibuat KPU',
  },
  {
    id: 'embedded',
    reason: 'advertisement',
    masks: 'match',
    pattern: /\[(?:gambas|embed|video|youtube|caption|gallery|ads?|iklan)\b[^\]]{0,80}\]/iu,
    example: 'Jalan itu rusak. ⟦[Gambas:Video 20detik]⟧',
    counterexample: 'Mereka [warga] setuju.',
  },
  {
    id: 'caption-label',
    reason: 'caption',
    masks: 'line',
    longest: 400,
    pattern:
      /^[^\p{L}\p{N}]*(?:ket(?:erangan|\.)?\s?(?:foto|gambar)?|(?:teks )?(?:foto|photo|poto|gambar)(?: ilustrasi)?|caption|ilustrasi|dok(?:\.|umentasi|umen)?(?: foto)?)(?:\s?[:：]|\s?[(/|]|\s[–—-]\s|\. )/iu,
    example: '⟦Foto: Bupati saat meninjau jalan rusak (Humas Pemkab)⟧',
    counterexample: 'Foto-foto bupati dipasang di setiap kantor desa.',
  },
  {
    id: 'caption-credit',
    reason: 'caption',
    masks: 'line',
    only: 'above',
    longest: 400,
    pattern: credit(pictured + sender),
    example:
      '⟦Bupati saat meninjau jalan rusak di Desa Lubuk Sari. (Foto: Humas Pemkab)⟧\nBupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.',
    counterexample: 'Bupati meninjau jalan rusak (jalan kabupaten)',
  },
  {
    id: 'caption-credit-below',
    reason: 'caption',
    masks: 'line',
    only: 'below',
    longest: 140,
    pattern: credit(pictured),
    example:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\n⟦Warga Lubuk Sari bergotong royong. Foto: istimewa⟧',
    counterexample:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\nFoto itu dipasang di kantor desa.',
  },
  {
    id: 'credit',
    reason: 'caption',
    masks: 'match',
    pattern: credit(pictured),
    example:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga, dan meminta agar perbaikannya selesai sebelum musim hujan. ⟦(foto: ist)⟧',
    counterexample: 'Bupati meninjau jalan rusak (jalan kabupaten)',
  },
  {
    id: 'rights',
    reason: 'legal',
    masks: 'line',
    longest: 400,
    pattern:
      /^[^\p{L}\p{N}]*(?:copyrights?\b|hak cipta\b|©|\(c\) ?(?:19|20)\d\d|all rights? reserved)|©|\ball rights? reserved\b|\bhak cipta dilindungi\b|^dilarang(?: keras)? (?:mengambil|menyalin|memperbanyak|mengutip|meng-?copy|mengcopy|menyebarluaskan|menjiplak).{0,60}(?:konten|isi|artikel|berita|tulisan)|^(?:powered|designed|developed|supported) by\b|^(?:tentang kami|redaksi|pedoman media siber|kebijakan privasi|privacy policy|disclaimer|about us|contact us|kontak(?: kami)?|info iklan|karir)(?: ?[|•·,/-]? ?(?:tentang kami|redaksi|pedoman media siber|kebijakan privasi|privacy policy|disclaimer|about us|contact us|kontak(?: kami)?|info iklan|karir)){0,8}$/iu,
    example: '⟦Copyright © 2024 Kabar Ogan Tengah. All rights reserved.⟧',
    counterexample: 'Hak ciptaan warga dilindungi pemkab.',
  },
  {
    id: 'first-published',
    reason: 'legal',
    masks: 'match',
    pattern:
      /\b(?:artikel|berita|konten|tulisan) ini (?:telah|sudah|pernah|juga|merupakan|disadur|diolah|dikutip|pertama)\b[^.]{0,20}\b(?:tayang|terbit|dimuat|dipublikasikan|diterbitkan|dibuat|hasil|kerja sama|dari)\b.{0,300}$/iu,
    example: '⟦Artikel ini telah tayang di kabarogan.example dengan judul Jalan Rusak Ditinjau⟧',
    counterexample: 'Berita ini dibantah oleh bupati.',
  },
];

function credit(words: string): RegExp {
  return new RegExp(
    `(?:[([]\\s?(?:${words})\\b[^()[\\]]{0,80}[)\\]]|(?<=[.,)”"] ?)(?:foto|photo|poto|dok|dok\\. ?foto)\\s?[:/] ?[^.:]{2,60}|\\bANTARA(?: FOTO)?/[\\p{L} .]{2,40}(?:/[a-z.]{2,6}){0,2})\\.?$`,
    'iu',
  );
}
