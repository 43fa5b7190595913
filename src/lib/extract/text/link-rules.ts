import type { LineRule } from './line-rule';

/** Lines and asides that lead away from the article: to other articles, to pages, to networks. */
export const linkRules: LineRule[] = [
  {
    id: 'read-also',
    reason: 'related',
    masks: 'line',
    longest: 250,
    pattern:
      /^[^\p{L}\p{N}([]*(?:baca|simak|lihat|tonton|cek|saksikan)(?: (?:juga|pula|berita|artikel|video|selengkapnya|selanjutnya|lainnya|lain|terkait)){0,3}\s?[:：;|»>]\s?\S/iu,
    example: '⟦BACA JUGA : Bupati Lantik 40 Pejabat Eselon III⟧\nIa berharap jalan itu cepat selesai.',
    counterexample: 'Lihat tabel berikut: PAD naik.',
  },
  {
    id: 'read-also-bare',
    reason: 'related',
    masks: 'line',
    longest: 200,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:baca|simak|lihat|tonton|klik|saksikan) (?:juga|pula)|(?:simak|tonton|lihat|saksikan) (?:video|foto))\b.*[^.”"]$/iu,
    example: '⟦Baca Juga Ini Daftar Pejabat yang Dilantik Wali Kota⟧',
    counterexample: 'Lihat juga bagaimana warga menanggapinya, kata bupati dalam rapat itu.',
  },
  {
    id: 'read-also-inside',
    reason: 'related',
    masks: 'match',
    pattern:
      /\b(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Tonton|TONTON)(?: [Jj]uga| JUGA| [Ss]elengkapnya)\s?:(?:.{1,250}$|[^.?!]{1,200})/u,
    example: 'Anggaran itu naik dari tahun lalu ⟦Baca juga: Bupati Lantik 40 Pejabat⟧',
    counterexample: 'Siswa belajar baca juga: itu program bupati.',
  },
  {
    id: 'read-also-in-brackets',
    reason: 'related',
    masks: 'match',
    pattern: /[([]\s?(?:baca|lihat|simak)(?: juga)?\s?: [^()[\]]{1,200}[)\]]/iu,
    example: '⟦(Baca: Bupati Lantik 40 Pejabat)⟧ Anggaran itu naik dari tahun lalu.',
    counterexample: 'Program literasi (baca tulis) itu dimulai tahun lalu.',
  },
  {
    id: 'more',
    reason: 'navigation',
    masks: 'line',
    longest: 60,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:baca |lihat )?selengkapnya|read more|load more|muat lebih banyak|(?:lihat|tampilkan) (?:semua|lainnya|lebih banyak)|show all|view all|(?:halaman|page)?:?(?: ?\d{1,2}\b){2,9}(?: (?:lihat semua|show all|all|next|selanjutnya))?|halaman (?:(?:selanjutnya|berikutnya)(?:[,:] ?[^.]{1,50})?|sebelumnya|\d+ dari \d+|\d+)|page \d+ of \d+|selanjutnya|sebelumnya|berikutnya|next|prev(?:ious)?|kembali(?: ke atas)?|back to top|home|beranda)[^\p{L}\p{N}]*$/iu,
    example: '⟦Halaman: 1 2 3 Lihat Semua⟧',
    counterexample: 'Selanjutnya 12 camat dilantik',
  },
  {
    id: 'neighbour',
    reason: 'related',
    masks: 'line',
    only: 'below',
    longest: 250,
    pattern:
      /^[^\p{L}\p{N}]*(?:previous|next|prev|sebelumnya|selanjutnya|berikutnya)(?: (?:post|article|artikel|berita))?\s?[:»«>|]/iu,
    example:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\n⟦Previous: Reses di Dapil 3, Anggota DPRD Terima Keluhan Irigasi⟧',
    counterexample:
      'Bupati meninjau jalan yang rusak di Desa Lubuk Sari, Selasa pagi, bersama dinas terkait dan warga.\nSelanjutnya, ia meninjau pasar.',
  },
  {
    id: 'breadcrumb',
    reason: 'navigation',
    masks: 'line',
    longest: 200,
    pattern: /^(?:home|beranda|depan|news)\s?[>»›/|→]/iu,
    example: '⟦Beranda » Daerah » Ogan Tengah⟧',
    counterexample: 'Beranda kantor bupati rusak.',
  },
  {
    id: 'tags',
    reason: 'navigation',
    masks: 'line',
    longest: 250,
    pattern:
      /^[^\p{L}\p{N}]*(?:tags?|tagar|topi[ck]s?|label|kata kunci|keywords?|kategori|categor(?:y|ies)|rubrik|filed under|tagged(?: with)?|in)\s?:/iu,
    example: '⟦Tags: APBD, Ogan Tengah, DPRD⟧',
    counterexample: 'Topik rapat: APBD',
  },
  {
    id: 'hashtags',
    reason: 'navigation',
    masks: 'line',
    pattern: /^(?:#[\p{L}\p{N}_]{1,60}[ ,]{0,2})+$/u,
    example: '⟦#apbd #OganTengah⟧',
    counterexample: '#1 Belanja pegawai',
  },
  {
    id: 'share',
    reason: 'navigation',
    masks: 'line',
    longest: 90,
    pattern:
      /^[^\p{L}\p{N}]*(?:\b(?:bagikan|sebarkan|share|tweet|facebook|twitter|x|whatsapp|wa|telegram|line|linkedin|pinterest|instagram|tiktok|youtube|threads|reddit|e-?mail|print|cetak|copy|salin|link|tautan|url|via|this|ini|on|to|ke|di|artikel|berita|post|pin it|follow(?: us)?|ikuti(?: kami)?|like|suka|simpan|save)\b[^\p{L}\p{N}]*){1,14}$/iu,
    example: '⟦Bagikan: Facebook | Twitter | WhatsApp⟧',
    counterexample: 'Bagikan sembako ke warga',
  },
  {
    id: 'follow',
    reason: 'advertisement',
    masks: 'line',
    longest: 300,
    pattern:
      /^[^\p{L}\p{N}]*(?:yuk,? |mari |silakan )?(?:ikuti|follow|dapatkan|simak|baca|cek|temukan|gabung|bergabung|join|download|unduh|subscribe|langganan|berlangganan|install|update)\b.{0,140}\b(?:google news|googlenews|whats ?app channel|channel whats ?app|saluran whats ?app|(?:kanal|channel|saluran|grup|group) (?:whats ?app|wa|telegram|youtube)|aplikasi (?!pemerintah|pelayanan)\S+|newsletter|instagram|play ?store|app ?store|youtube)\b/iu,
    example: '⟦Ikuti berita terbaru kami di Google News dan saluran WhatsApp.⟧',
    counterexample: 'Ikuti rapat itu, para camat hadir.',
  },
];
