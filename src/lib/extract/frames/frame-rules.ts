import type { Rule } from '../rule';

/**
 * How the frames fill a record: what the rule of each value stands for. In the example the value that is named is proved
 * by the marked words; in the counter-example no value has this rule. All persons and figures are invented.
 */
export interface FrameRule extends Rule {
  /** kind of record and field, or a field of its persons: `budget.account`, `visit.person.name` */
  value: `${string}.${string}`;
  /** day of publication, for rules that read it */
  published?: string;
}

export const frameRules: FrameRule[] = [
  rule(
    'post_before_name',
    'official.name',
    'LAHAT – Bupati Lahat ⟦Rakabuana Wirya⟧ membuka rapat.',
    'LAHAT – Rapat Bupati Lahat dibuka kemarin.',
  ),
  rule(
    'post_after_name',
    'official.name',
    'LAHAT – Hadir ⟦Rakabuana Wirya⟧ selaku Kepala Bappeda Lahat.',
    'LAHAT – Hadir Rakabuana Wirya, dan rapat selaku forum ditutup Kepala Bappeda Lahat.',
  ),
  rule(
    'post_in_apposition',
    'official.name',
    'LAHAT – "Siap," kata ⟦Rakabuana Wirya⟧, Ketua DPRD Lahat.',
    'LAHAT – "Siap," kata Rakabuana Wirya dalam rapat DPRD Lahat.',
  ),
  rule(
    'pair_of_posts',
    'official.name',
    'LAHAT – Bupati dan Wakil Bupati Lahat, ⟦Rakabuana Wirya⟧ dan Tirta Sumirah, tiba.',
    'LAHAT – Bupati Lahat Rakabuana Wirya dan Tirta Sumirah tiba.',
  ),
  rule(
    'holders_in_a_row',
    'official.name',
    'LAHAT – Anggota DPRD Lahat Rakabuana Wirya, ⟦Tirta Sumirah⟧ hadir.',
    'LAHAT – Bupati Lahat Rakabuana Wirya, Tirta Sumirah hadir.',
  ),
  rule(
    'organ_led_by',
    'official.name',
    'LAHAT – Di DPRD Lahat, Komisi II diketuai ⟦Rakabuana Wirya⟧.',
    'LAHAT – Rombongan Komisi II DPRD Lahat dipimpin Rakabuana Wirya.',
  ),
  rule(
    'account_before_amount',
    'budget.account',
    'LAHAT – ⟦Belanja modal⟧ APBD Lahat 2025 dipatok Rp 312 miliar.',
    'LAHAT – Pembangunan jembatan di Lahat menelan Rp 312 miliar.',
  ),
  rule(
    'account_after_amount',
    'budget.account',
    'LAHAT – APBD Lahat 2025 menyiapkan Rp 312 miliar untuk ⟦belanja modal⟧.',
    'LAHAT – APBD Lahat 2025 menyiapkan Rp 312 miliar, dan belanja modal naik.',
  ),
  rule(
    'account_again',
    'budget.account',
    'LAHAT – ⟦Belanja modal⟧ Lahat semula Rp 300 miliar menjadi Rp 312 miliar dalam APBD Perubahan 2025.',
    'LAHAT – Belanja modal APBD Lahat 2025 Rp 300 miliar.',
  ),
  rule(
    'whole_budget',
    'budget.account',
    'LAHAT – ⟦APBD⟧ Lahat 2025 disahkan sebesar Rp 2,1 triliun.',
    'LAHAT – APBD Lahat 2025 disahkan; utang proyek Rp 2,1 triliun dibahas lagi.',
  ),
  rule(
    'amount_in_table',
    'budget.amount_idr',
    'LAHAT – APBD Lahat 2025 disahkan.\nBelanja modal: ⟦312.000.000.000⟧',
    'LAHAT – APBD Lahat 2025 disahkan.\nBelanja modal dibahas 312 orang',
  ),
  rule(
    'budget_stage',
    'budget.stage',
    'LAHAT – Belanja modal Lahat dalam ⟦RAPBD 2026⟧ dipatok Rp 312 miliar.',
    'LAHAT – Pembangunan jembatan Lahat dalam RAPBD 2026 dipercepat.',
  ),
  rule(
    'fiscal_year',
    'budget.fiscal_year',
    'LAHAT – Belanja modal Lahat dalam ⟦RAPBD 2026⟧ dipatok Rp 312 miliar.',
    'LAHAT – Belanja modal Lahat dalam RAPBD dipatok Rp 312 miliar.',
  ),
  rule(
    'table_of_stages',
    'budget.account',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | APBD 2025 | Realisasi\n⟦Belanja modal⟧ | 312.000.000.000 | 300.000.000.000',
    'LAHAT – Jadwal APBD Lahat 2025.\nUraian | Hari | Jam\nBelanja modal | 312.000.000.000 | 300.000.000.000',
  ),
  rule(
    'table_row',
    'budget.account',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | APBD 2025 | Realisasi\n⟦Belanja modal⟧ | 312.000.000.000 | -',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | APBD 2025 | Realisasi\nHari ketiga | 312.000.000.000 | -',
  ),
  rule(
    'table_cell',
    'budget.amount_idr',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | APBD 2025 | Realisasi\nBelanja modal | ⟦312.000.000.000⟧ | -',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | APBD 2025 | Realisasi\nBelanja modal | belum | belum',
  ),
  rule(
    'table_header',
    'budget.stage',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | ⟦APBD 2025⟧ | Realisasi\nBelanja modal | 312.000.000.000 | -',
    'LAHAT – Rincian APBD Lahat 2025.\nUraian | Hari | Jam\nBelanja modal | 312.000.000.000 | -',
  ),
  rule(
    'table_of_regions',
    'election_result.region',
    'Pilgub Sumsel 2024\nDaerah | DPT | Partisipasi\n⟦Kabupaten Lahat⟧ | 312.000 | 71,2',
    'Pilgub Sumsel 2024\nPasangan | Suara | Partisipasi\nNomor satu | 312.000 | 71,2',
  ),
  rule(
    'turnout_percent',
    'election_result.turnout_pct',
    'LAHAT – Partisipasi pemilih Pilkada Lahat 2024 mencapai ⟦71,2 persen⟧.',
    'LAHAT – Partisipasi pemilih Pilkada Lahat 2024 ditargetkan 71,2 persen.',
  ),
  rule(
    'count_voted',
    'election_result.voted',
    'LAHAT – Pada Pilkada Lahat 2024, yang menggunakan hak pilih ⟦212.345 orang⟧.',
    'LAHAT – Pada Pilkada Lahat 2024, suara sah 212.345 lembar.',
  ),
  rule(
    'count_registered_voters',
    'election_result.registered_voters',
    'LAHAT – DPT Pilkada Lahat 2024 sebanyak ⟦312.345 pemilih⟧.',
    'LAHAT – Logistik Pilkada Lahat 2024 sebanyak 312.345 lembar.',
  ),
  rule(
    'election_named',
    'election_result.election',
    'LAHAT – Partisipasi pemilih Lahat pada ⟦Pilkada 2024⟧ mencapai 71,2 persen.',
    'LAHAT – Partisipasi anak sekolah mencapai 71,2 persen.',
  ),
  rule(
    'election_year',
    'election_result.year',
    'LAHAT – Partisipasi pemilih Lahat pada ⟦Pilkada 2024⟧ mencapai 71,2 persen.',
    'LAHAT – Partisipasi pemilih pilkada di Lahat mencapai 71,2 persen.',
  ),
  rule(
    'cost_grant_agreement',
    'election_cost.amount_idr',
    'LAHAT – NPHD Pilkada 2024 diteken; KPU Lahat memperoleh hibah ⟦Rp 42 miliar⟧.',
    'LAHAT – Pemkab Lahat memberi hibah Rp 42 miliar kepada masjid agung.',
  ),
  rule(
    'cost_request',
    'election_cost.amount_idr',
    'LAHAT – KPU Lahat mengusulkan ⟦Rp 42 miliar⟧ untuk Pilkada 2024.',
    'LAHAT – NPHD Pilkada 2024 diteken; KPU Lahat memperoleh hibah Rp 42 miliar.',
  ),
  rule(
    'cost_plan',
    'election_cost.amount_idr',
    'LAHAT – Pemkab menganggarkan ⟦Rp 42 miliar⟧ untuk KPU Lahat pada Pilkada 2024.',
    'LAHAT – KPU Lahat mengusulkan Rp 42 miliar untuk Pilkada 2024.',
  ),
  rule(
    'cost_executed',
    'election_cost.amount_idr',
    'LAHAT – Dana Pilkada 2024 yang terpakai KPU Lahat ⟦Rp 42 miliar⟧.',
    'LAHAT – KPU Lahat mengusulkan Rp 42 miliar untuk Pilkada 2024.',
  ),
  rule(
    'cost_returned',
    'election_cost.amount_idr',
    'LAHAT – KPU Lahat mengembalikan ⟦Rp 2 miliar⟧ sisa Pilkada 2024.',
    'LAHAT – KPU Lahat mengusulkan Rp 42 miliar untuk Pilkada 2024.',
  ),
  rule(
    'cost_estimate',
    'election_cost.amount_idr',
    'LAHAT – Untuk Pilkada 2024, KPU Lahat ⟦Rp 42 miliar⟧.',
    'LAHAT – KPU Lahat mengusulkan Rp 42 miliar untuk Pilkada 2024.',
  ),
  rule(
    'payee',
    'election_cost.component',
    'LAHAT – ⟦KPU Lahat⟧ mengusulkan Rp 42 miliar untuk Pilkada 2024.',
    'LAHAT – Pasar Lahat menelan Rp 42 miliar sejak Pilkada 2024.',
  ),
  rule(
    'cost_basis',
    'election_cost.basis',
    'LAHAT – KPU Lahat ⟦mengusulkan⟧ Rp 42 miliar untuk Pilkada 2024.',
    'LAHAT – Pasar Lahat diusulkan Rp 42 miliar sejak Pilkada 2024.',
  ),
  rule(
    'side_of_visit',
    'visit.guest_region',
    'DPRD ⟦Kabupaten Lahat⟧ studi banding ke DPRD Kabupaten Tuban.',
    'DPRD Kabupaten Lahat dan DPRD Kabupaten Tuban menaikkan pajak.',
  ),
  rule(
    'visit_status',
    'visit.status',
    'DPRD Kabupaten Lahat ⟦studi banding⟧ ke DPRD Kabupaten Tuban.',
    'DPRD Kabupaten Lahat dan DPRD Kabupaten Tuban menaikkan pajak.',
  ),
  rule(
    'activity_status',
    'activity.status',
    'LAHAT – Anggota DPRD Lahat Rakabuana Wirya menggelar ⟦reses⟧ di Melatijaya.',
    'LAHAT – Anggota DPRD Lahat Rakabuana Wirya pulang ke Melatijaya.',
  ),
  {
    ...rule(
      'year_of_publication',
      'visit.date',
      'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban, ⟦Selasa (4/3)⟧.',
      'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban, Selasa (4/3/2025).',
    ),
    published: '2025-03-05',
  },
  {
    ...rule(
      'day_before_publication',
      'visit.date',
      'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban ⟦kemarin⟧.',
      'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban pekan ini.',
    ),
    published: '2025-03-05',
  },
  rule(
    'venue_named_first',
    'visit.venue',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban di ⟦Ruang Rapat Utama⟧.',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban di pagi hari.',
  ),
  rule(
    'venue_named_last',
    'visit.venue',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban di ⟦Melati Jaya Resto⟧.',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban di Melati Jaya.',
  ),
  rule(
    'topic_words',
    'visit.topic',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban tentang ⟦pengelolaan sampah⟧.',
    'DPRD Kabupaten Lahat studi banding ke DPRD Kabupaten Tuban, Selasa (4/3/2025).',
  ),
  rule(
    'region_in_sentence',
    'budget.region',
    'Belanja modal ⟦Kabupaten Lahat⟧ dalam APBD 2025 Rp 312 miliar.',
    'Belanja modal dalam APBD 2025 Rp 312 miliar.',
  ),
  rule(
    'region_in_paragraph',
    'budget.region',
    'Rapat di ⟦Kabupaten Lahat⟧ usai. Belanja modal dalam APBD 2025 Rp 312 miliar.',
    'Belanja modal dalam APBD 2025 Rp 312 miliar.',
  ),
  rule(
    'dateline',
    'budget.region',
    '⟦LAHAT⟧ – Rapat usai.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
    'Rapat usai.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
  ),
  rule(
    'dateline_capital',
    'budget.region',
    '⟦INDRALAYA⟧ – Rapat usai.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
    'Rapat di Indralaya usai.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
  ),
  rule(
    'most_named',
    'budget.region',
    'Warga ⟦Kabupaten Lahat⟧ ramai. Hujan turun di Kabupaten Lahat.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
    'Warga ramai.\n\nBelanja modal dalam APBD 2025 Rp 312 miliar.',
  ),
];

function rule(id: string, value: FrameRule['value'], example: string, counterexample: string): FrameRule {
  return { id, value, example, counterexample };
}
