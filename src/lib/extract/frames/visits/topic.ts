import type { Slot } from '../../proposal';
import { slot, type Scene } from '../../scene';
import type { VisitSentence } from './sides';

const about =
  /\b(?:terkait(?: dengan)?|tentang|mengenai|perihal|seputar|soal|ihwal|membahas|bahas|mendalami|dalami|mempelajari|pelajari|menggali informasi|belajar|berkonsultasi|menimba ilmu)\s+(?:(?:terkait|tentang|mengenai|soal|dengan|dan|study tiru|studi tiru)\s+)*/giu;
const object =
  /\b(?:stud[iy][ -](?:tiru|banding|komparasi|komparatif|referensi)|kaji[ -](?:tiru|banding))\s+/giu;
const stops =
  /[,.;:()"”\n]|\s(?:di|ke|dari|pada|yang|untuk|guna|agar|serta|sebagai|oleh|dalam rangka|bersama|dengan|hingga|karena|Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu)\s/u;
/** `Mal Pelayanan Publik (MPP)` */
const shortForm = /^\s\(\p{Lu}[\p{L}-]{1,9}\)/u;
const most = 90;

/** What the visit was about, in the article's words. */
export function topicOf(scene: Scene, sentences: VisitSentence[]): Slot<string> | null {
  const ordered = [...sentences].sort(
    (a, b) =>
      Number(a.sentence.isHeadline) - Number(b.sentence.isHeadline) || a.sentence.start - b.sentence.start,
  );
  for (const pattern of [about, object]) {
    for (const { sentence } of ordered) {
      for (const match of sentence.text.matchAll(pattern)) {
        const from = match.index + match[0].length;
        const rest = sentence.text.slice(from, from + most);
        const words = rest.slice(0, stops.exec(rest)?.index ?? rest.length).trimEnd();
        const value = (words + (shortForm.exec(rest.slice(words.length))?.[0] ?? '')).trim();
        if (
          value.length < 4 ||
          /^(?:di|ke|dari|pada|dengan|dalam|hal|itu|ini|hadir|lainnya|tersebut)\b/i.test(value)
        )
          continue;
        const start = sentence.start + from + rest.indexOf(value);
        return slot(scene, value, 'topic_words', { start, end: start + value.length });
      }
    }
  }
  return null;
}

/** Tags of `topics` in data/facts/visits.jsonl by the words of a topic. */
const tags: [tag: string, words: RegExp][] = [
  ['mpp', /\bMPP\b|mal(?:l)? pelayanan publik/i],
  ['perizinan', /perizinan|investasi|DPMPTSP/i],
  ['sampah', /sampah|TPA\b|TPS3R/i],
  ['pariwisata', /wisata|ekonomi kreatif/i],
  ['pad_pajak', /\bPAD\b|pajak|retribusi|pendapatan asli/i],
  ['apbd_keuangan', /APBD|anggaran|keuangan|LKPJ|aset/i],
  ['perda_legislasi', /perda|peraturan daerah|propemperda|legislasi/i],
  ['tata_kelola_dprd', /tata tertib|alat kelengkapan|kedewanan|sekretariat DPRD|pokir/i],
  ['kesehatan', /kesehatan|rumah sakit|RSUD|puskesmas|BPJS/i],
  ['stunting', /stunting/i],
  ['pendidikan', /pendidikan|sekolah|guru/i],
  ['pertanian_pangan', /pertanian|pangan|perikanan|peternakan|perkebunan/i],
  ['umkm_ekonomi', /UMKM|koperasi|pasar|perdagangan/i],
  ['infrastruktur', /infrastruktur|jalan|jembatan|drainase|tata ruang/i],
  ['digital_spbe', /SPBE|digital|smart city|elektronik|aplikasi/i],
  ['kepegawaian', /kepegawaian|ASN|PPPK|merit/i],
  ['desa', /\bdesa\b|BUMDes/i],
  ['bencana', /bencana|mitigasi/i],
  ['perhubungan', /perhubungan|parkir|transportasi/i],
  ['bumd', /BUMD|perumda/i],
  ['adminduk', /adminduk|kependudukan|dukcapil/i],
  ['kearsipan', /arsip|perpustakaan/i],
  ['sosial_kemiskinan', /kemiskinan|sosial/i],
];

export function topicTags(topic: string): string[] {
  return tags.filter(([, words]) => words.test(topic)).map(([tag]) => tag);
}
