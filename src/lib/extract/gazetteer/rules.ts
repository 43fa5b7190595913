import type { Rule } from '../rule';

/** What the gazetteer finds, each with words of its own. All names of persons are invented. */
export const gazetteerRules: Rule[] = [
  rule(
    'region.full',
    'Ia lahir di ⟦Kabupaten Ogan Ilir⟧ dan ⟦Kota Malang⟧.',
    'Ia lahir di kabupaten itu, di kota besar.',
  ),
  rule(
    'region.name',
    'Hujan turun di ⟦Karanganyar⟧ dan ⟦Ogan Ilir⟧.',
    'Ia ke karanganyar, lulusan Universitas Jember.',
  ),
  rule('region.short', 'Tim dari ⟦OKU Timur⟧ dan ⟦Sumsel⟧ tiba.', 'Mitra kerja tiba; tim oku bubar.'),
  rule('region.province_after', 'Ia ke Karanganyar, ⟦Jawa Tengah⟧.', 'Ia ke Karanganyar dan Jawa Timur.'),
  rule('region.by_province', 'Ia ke ⟦Banjar⟧, Jawa Barat, kemarin.', 'Ia ke Malang, Jawa Timur.'),
  rule(
    'region.stated_elsewhere',
    'Pemkab Malang menang. Warga ⟦Malang⟧ senang.',
    'Pemkab dan Pemkot bertemu. Warga Malang senang.',
  ),
  rule(
    'post.executive',
    '⟦Plt. Wakil Bupati Ogan Ilir⟧ dan ⟦wali kota⟧ bertemu.',
    'Calon bupati ke kantor Gubernur.',
  ),
  rule(
    'post.secretary',
    '⟦Sekretaris Daerah (Sekda) Kabupaten Ogan Ilir⟧ tiba.',
    'Sekretaris panitia daerah tiba.',
  ),
  rule('post.council', '⟦Wakil Ketua II DPRD Karanganyar⟧ tiba.', 'Ketua panitia dan anggota keluarga tiba.'),
  rule('post.council_organ', '⟦Ketua Komisi II DPRD Ogan Ilir⟧ tiba.', 'Ketua komisi etik tiba.'),
  rule(
    'post.same_organ',
    'Ketua Komisi II DPRD Lahat Rakabuana, ⟦Sekretaris⟧ Tirta dan ⟦anggota⟧ Sumirah tiba.',
    'Ketua Rakabuana, Sekretaris Tirta tiba.',
  ),
  rule('post.chaired_body', '⟦Ketua KPU Kabupaten Bekasi⟧ tiba.', 'Ketua kelas dan KPU tiba.'),
  rule('post.party', '⟦Sekretaris DPC Partai Golkar Sragen⟧ tiba.', 'Sekretaris dan Golkar tiba.'),
  rule('post.assistant', '⟦Asisten II⟧ dan ⟦Staf Ahli Bupati⟧ tiba.', 'Asisten rumah tangga dan staf tiba.'),
  rule(
    'post.department',
    '⟦Kepala Dinas Kesehatan Lahat⟧ dan ⟦Kadishub⟧ tiba.',
    'Kepala keluarga dan dinas tiba.',
  ),
  rule(
    'post.local',
    '⟦Camat Melati Utara⟧ dan ⟦Kades Tanjung Mawar⟧ tiba.',
    'Para camat tiba di desa Mawar.',
  ),
  rule('post.other', '⟦Kapolres Lahat⟧ dan ⟦Menteri Dalam Negeri⟧ tiba.', 'Polres dan para menteri tiba.'),
  rule('body.council', 'Rapat ⟦DPRD Kabupaten Lahat⟧ usai.', 'Rapat dewan pengurus usai.'),
  rule('body.council_organ', 'Rapat ⟦Komisi II DPRD Lahat⟧ usai.', 'Komisi etik memberi komisi II.'),
  rule('body.name', 'Surat ⟦Pemkab Lahat⟧ ke ⟦KPU⟧ tiba.', 'Surat pemerintah ke mk tiba.'),
  rule('body.agency', 'Surat ⟦Dinas Kesehatan Lahat⟧ tiba.', 'Surat dinas kesehatan tiba, juga Dinas itu.'),
  rule('body.ministry', 'Surat ⟦Kementerian Keuangan⟧ tiba.', 'Surat kementerian tiba.'),
  rule('body.university', 'Dosen ⟦Universitas Melati Jaya⟧ tiba.', 'Dosen universitas itu tiba.'),
  rule('body.company', 'Surat ⟦PT Melati Jaya⟧ tiba.', 'Surat bank itu tiba.'),
  rule(
    'account.name',
    '⟦Belanja modal⟧ naik, ⟦PAD⟧ turun.',
    'Ia belanja di pad itu; Anggaran Pendapatan dan Belanja Daerah.',
  ),
  rule(
    'account.bare',
    '⟦Belanja⟧ sebesar Rp 2 triliun, ⟦pendapatan⟧ turun.',
    'Ia belanja sayur untuk pendapatan keluarga.',
  ),
  rule('phase.approved', '⟦APBD Tahun Anggaran 2025⟧ disahkan.', 'APBN dan RAPBD dibahas.'),
  rule(
    'phase.revised',
    '⟦APBD Perubahan 2025⟧ disahkan, ⟦P-APBD⟧ lain belum.',
    'Perubahan cuaca; APBD murni.',
  ),
  rule('phase.draft', '⟦Raperda tentang APBD 2025⟧ dan ⟦RAPBD⟧ dibahas.', 'Raperda pasar dan APBD dibahas.'),
  rule('phase.revised_draft', '⟦Ranperda Perubahan APBD 2025⟧ dibahas.', 'Ranperda APBD 2025 dibahas.'),
  rule('phase.policy', '⟦KUA-PPAS 2026⟧ disepakati.', 'Kua sayur disepakati.'),
  rule(
    'phase.revised_policy',
    '⟦KUPA-PPAS 2025⟧ dan ⟦Perubahan KUA-PPAS⟧ disepakati.',
    'KUA-PPAS disepakati.',
  ),
  rule('phase.executed', '⟦Realisasi anggaran⟧ dan ⟦LKPJ 2024⟧ dibahas.', 'Rencana anggaran dibahas.'),
  rule('phase.executed_part', '⟦Laporan realisasi semester pertama⟧ dibahas.', 'Semester pertama usai.'),
  rule('phase.grant', '⟦NPHD⟧ diteken.', 'Hibah diteken.'),
  rule('phase.execution_document', '⟦DPA 2025⟧ dibagikan.', 'Dokumen dibagikan.'),
  rule('election.governor', '⟦Pilgub 2024⟧ usai.', 'Gubernur usai.'),
  rule('election.regent', '⟦Pemilihan Bupati dan Wakil Bupati⟧ usai.', 'Bupati usai memilih.'),
  rule('election.mayor', '⟦Pilwako⟧ dan ⟦Pemilihan Wali Kota⟧ usai.', 'Wali kota usai memilih.'),
  rule('election.regional', '⟦Pilkada 2020⟧ usai.', 'Pilkades usai.'),
  rule('election.simultaneous', '⟦Pilkada Serentak 2024⟧ usai.', 'Pilkada usai, serentak.'),
  rule(
    'election.general',
    '⟦Pemilu 2024⟧ usai, ⟦Pileg⟧ juga.',
    'Komisi Pemilihan Umum dan Badan Pengawas Pemilu bertemu.',
  ),
  rule('election.president', '⟦Pilpres 2019⟧ usai.', 'Presiden usai.'),
  rule('election.legislature', '⟦Pemilu DPRD⟧ usai.', 'Sidang DPRD usai.'),
  rule('election.revote', '⟦PSU⟧ digelar.', 'Pemungutan suara digelar.'),
];

function rule(id: string, example: string, counterexample: string): Rule {
  return { id, example, counterexample };
}
