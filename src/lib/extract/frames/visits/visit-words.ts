import type { Rule } from '../../rule';

/** Words that name an official visit. */
export interface VisitRule extends Rule {
  words: RegExp;
  type: 'comparative_study' | 'working_visit' | 'monitoring' | 'courtesy';
  /** a visit even where no other word says so */
  strong: boolean;
}

export const visitRules: VisitRule[] = [
  {
    id: 'visit_study',
    words:
      /\b(?:stud[iy]|kaji|kajian)[ -](?:tiru|banding|komparasi|komparatif|referensi)\b|\b(?:benchmarking|bench marking)\b/i,
    type: 'comparative_study',
    strong: true,
    example: 'DPRD Kabupaten Pati ⟦studi banding⟧ ke DPRD Kabupaten Tuban, Selasa (4/3/2025).',
    counterexample:
      'Dinas Kesehatan Kabupaten Pati merampungkan studi kelayakan puskesmas di Kabupaten Tuban.',
  },
  {
    id: 'visit_working',
    words: /\b(?:kunjungan kerja|kunker|kungker|kunjungan kedinasan|kunjungan lapangan|kunjungan balasan)\b/i,
    type: 'working_visit',
    strong: true,
    example: 'Komisi A DPRD Kabupaten Pati ⟦kunjungan kerja⟧ ke Pemkab Tuban, Selasa (4/3/2025).',
    counterexample: 'Jumlah kunjungan wisatawan dari Kabupaten Pati ke Kabupaten Tuban naik.',
  },
  {
    id: 'visit_received',
    words:
      /\b(?:menerima|terima|kedatangan|menyambut|sambut)\b[^.;\n]{0,30}\b(?:rombongan|tamu|kunjungan|delegasi)\b|\brombongan\b[^.;\n]{0,80}\bdi\s?(?:terima|sambut)\b/i,
    type: 'working_visit',
    strong: true,
    example: 'DPRD Kabupaten Tuban ⟦menerima rombongan⟧ DPRD Kabupaten Pati, Selasa (4/3/2025).',
    counterexample: 'Hotel di Kabupaten Tuban menerima tamu dari Kabupaten Pati sepanjang libur panjang.',
  },
  {
    id: 'visit_learn',
    words:
      /\b(?:belajar|menimba ilmu|timba ilmu|pelajari|mempelajari|ngangsu kawruh|kuliti|gali informasi|menggali informasi)\b/i,
    type: 'comparative_study',
    strong: false,
    example: 'Pemkab Pati ⟦belajar⟧ pengelolaan sampah ke Pemkab Tuban.',
    counterexample: 'Siswa di Kabupaten Pati belajar daring seperti siswa di Kabupaten Tuban.',
  },
  {
    id: 'visit_call',
    words:
      /\b(?:berkunjung|bertandang|mengunjungi|kunjungi|menyambangi|sambangi|lawatan|melawat|dikunjungi|kunjungan|bertamu|boyong|memboyong|datangi|mendatangi|disinggahi)\b|\bmengirim \d+ orang ke\b/i,
    type: 'working_visit',
    strong: false,
    example: 'Rombongan DPRD Kabupaten Pati ⟦berkunjung⟧ ke DPRD Kabupaten Tuban.',
    counterexample: 'Warga Kabupaten Pati berkunjung ke pantai di Kabupaten Tuban saat liburan.',
  },
  {
    id: 'visit_consult',
    words: /\b(?:konsultasi|berkonsultasi|audiensi|beraudiensi|koordinasi dan konsultasi|sharing)\b/i,
    type: 'working_visit',
    strong: false,
    example: 'Pansus II DPRD Kabupaten Pati ⟦konsultasi⟧ ke DPRD Kabupaten Tuban soal tata ruang.',
    counterexample:
      'Pemkab Pati menggelar konsultasi publik RKPD dengan warga yang pindah dari Kabupaten Tuban.',
  },
  {
    id: 'visit_courtesy',
    words: /\b(?:silaturahmi|silaturrahmi|bersilaturahmi|kunjungan kehormatan|courtesy call)\b/i,
    type: 'courtesy',
    strong: false,
    example: 'Bupati Pati ⟦silaturahmi⟧ ke Pemkab Tuban.',
    counterexample: 'Warga Kabupaten Pati di Kabupaten Tuban mempererat silaturahmi dalam halalbihalal.',
  },
];

/** Visits that are none: of tourists and customers, or of the public to a hearing. */
export const noVisit =
  /\b(?:tunggu|nantikan|menanti|akan)\b[^.]{0,40}\bkunjungan balas|\bdijadwalkan\b[^.]{0,90}\b(?:namun|tetapi|tapi|tertahan|batal)\b|\b(?:kunjungan wisata(?:wan)?|jumlah kunjungan|tingkat kunjungan|angka kunjungan|kunjungan pasien|konsultasi publik|kunjungan rumah|jam kunjungan|studi kelayakan)\b/i;

/** Not (yet) made. */
export const cancelled = /\b(?:batal|dibatalkan|membatalkan|urung|ditunda|menunda|tidak jadi)\b/i;
export const planned =
  /\b(?:berencana|rencananya|dijadwalkan|akan (?:melakukan|melaksanakan|berkunjung|bertolak|dikunjungi|studi|kunjungan)|bakal)\b/i;

/** Another visit than the article's: earlier or later. */
export const otherTime =
  /\b(?:tahun lalu|pernah|pekan depan|minggu depan|tahun depan|bulan depan)\b|^sebelumnya\b/i;
