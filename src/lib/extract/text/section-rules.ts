import type { LineRule } from './line-rule';

/** Headings, alone on their line, below which other articles or readers have their say. */
export const sectionRules: LineRule[] = [
  {
    id: 'other-articles',
    reason: 'related',
    masks: 'section',
    only: 'below',
    longest: 60,
    pattern: heading(
      'more (?:stories|news|articles?|from .{1,30})',
      'related (?:posts?|articles?|news|stories|topics|content)',
      'you (?:may|might)(?: also)? (?:like|have missed)',
      "(?:don['’]?t|jangan) (?:miss|lewatkan|terlewat)",
      '(?:latest|recent|popular|other|trending) (?:posts?|news|articles?|stories)',
      '(?:berita|artikel|kabar|info(?:rmasi)?|topik|video|foto|post|pos|tulisan|konten|cerita|baca)(?:[- ]pos)? ' +
        '(?:terkait|lain(?:nya)?|terbaru|terkini|populer|terpopuler|pilihan(?: lainnya)?|utama|serupa|sejenis|rekomendasi|' +
        'menarik(?: lainnya)?|sebelumnya|selanjutnya|berikutnya|daerah lainnya|hari ini)(?: (?:untuk anda|hari ini|lainnya))?',
      '(?:ter)?populer|terkini|terbaru|terkait|lainnya|trending(?: topics?)?|headlines?|indeks(?: berita)?',
      'rekomendasi(?: (?:untuk|bagi) (?:anda|kamu))?|pilihan (?:editor|redaksi|untuk anda)|(?:mungkin )?anda (?:suka|mungkin suka)',
      'post navigation|navigasi (?:pos|tulisan)|continue reading',
      'sponsored|promoted(?: content)?|advertorial lainnya',
    ),
    example:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\n⟦BERITA TERKAIT:\nWarga Lubuk Sari Minta Jembatan Diperbaiki\nAPBD Naik Menjadi Rp 1,2 Triliun⟧',
    counterexample:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\nBerita terkait anggaran itu dibantah oleh bupati dalam rapat.',
  },
  {
    id: 'read-also-heading',
    reason: 'related',
    masks: 'list',
    longest: 40,
    pattern: heading(
      '(?:baca|lihat|simak|tonton)(?: juga| pula)?(?: (?:berita|artikel)(?: lain(?:nya)?| terkait)?)?',
    ),
    example:
      '⟦Baca Juga:\nPemkab Ogan Tengah Buka Pendaftaran Lelang Jabatan⟧\nRapat itu berakhir sore hari.',
    counterexample: 'Baca juga tulis dan hitung diajarkan di sana.\nRapat itu berakhir sore hari.',
  },
  {
    id: 'readers',
    reason: 'comment',
    masks: 'rest',
    only: 'below',
    longest: 140,
    pattern: heading(
      '(?:tinggalkan|tulis|beri(?:kan)?|kirim|tambahkan)(?: sebuah)? (?:balasan|komentar)(?: anda)?|leave a (?:reply|comment)',
      '(?:kolom )?komentar(?: (?:pembaca|facebook|terbaru|anda))?(?: ?\\(\\d+\\))?|\\d+ (?:komentar|comments?|thoughts? on .+)|comments?(?: ?\\(\\d+\\))?',
      'alamat email anda tidak akan dipublikasikan\\..*|your email address will not be published\\..*',
      'join the (?:conversation|discussion)|(?:batalkan balasan|cancel reply)',
    ),
    example:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\n⟦3 Komentar\nSemoga jalannya cepat diperbaiki.⟧',
    counterexample:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\nKomentar bupati itu disambut warga.',
  },
];

/** One of the phrases, with bullets, colons or icons around it and nothing else. */
function heading(...phrases: string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}
