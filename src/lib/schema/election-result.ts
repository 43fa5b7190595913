import { z } from 'zod';
import { electionLevel, electionRound, electionType, electionYear, placeName } from './election';
import {
  confidence,
  count,
  fuzzyDate,
  note,
  percent,
  recordId,
  regionCode,
  sourceIds,
  text,
} from './primitives';

/** Who says so and how final it is. */
export const resultStatus = z
  .enum([
    'kpu_recap',
    'kpu_statement',
    'kpu_provisional',
    'kpu_dpt',
    'kpu_dps',
    'kpu_tps_mapping',
    'kpu_invitation_data',
    'desk_pilkada',
    'pemkab_statement',
    'local_government_count',
    'bawaslu_monitoring',
    'bawaslu_statement',
    'court_decision',
    'candidate_list',
    'news_stated',
    'sirekap_media',
    'media_tally',
    'academic',
    'wikipedia',
    'blog_compilation',
    'party_count',
    'target',
    'lower_bound',
    'computed',
  ])
  .meta({
    description: 'Who states the figures, and how final',
    keterangan: 'Siapa yang menyatakan, dan sefinal apa',
  });

const voters = (description: string, keterangan: string) =>
  count.nullable().meta({ description, keterangan });
const share = (description: string, keterangan: string) =>
  percent.nullable().meta({ description, keterangan, unit: '%' });

/** Figures of one election in one region, as one statement gave them. */
export const electionResult = z.strictObject({
  id: recordId,
  election: electionType,
  year: electionYear,
  round: electionRound,
  region: regionCode
    .nullable()
    .meta({ description: 'Region; null: the country', keterangan: 'Wilayah; kosong: nasional' }),
  place: placeName,
  level: electionLevel,
  status: resultStatus,
  date: fuzzyDate.nullable(),
  registered_voters: voters('Registered voters (DPT)', 'Pemilih terdaftar (DPT)'),
  registered_male: voters('Registered men', 'Pemilih laki-laki terdaftar'),
  registered_female: voters('Registered women', 'Pemilih perempuan terdaftar'),
  registered_total: voters(
    'DPT with moved and added voters, as stated',
    'DPT dengan DPTb dan DPK, seperti disebut',
  ),
  moved_voters: voters('Moved voters (DPTb, DPPh)', 'Pemilih pindahan (DPTb, DPPh)'),
  added_voters: voters('Voters added on the day (DPK)', 'Pemilih tambahan pada hari itu (DPK)'),
  voted: voters('Those who voted', 'Pengguna hak pilih'),
  voted_male: voters('Men who voted', 'Pengguna hak pilih laki-laki'),
  voted_female: voters('Women who voted', 'Pengguna hak pilih perempuan'),
  voted_registered: voters('Voters from the DPT', 'Pengguna hak pilih dari DPT'),
  voted_moved: voters('Voters from DPTb or DPPh', 'Pengguna hak pilih dari DPTb atau DPPh'),
  voted_added: voters('Voters from DPK', 'Pengguna hak pilih dari DPK'),
  valid: voters('Valid votes', 'Suara sah'),
  invalid: voters('Invalid votes', 'Suara tidak sah'),
  invalid_pct: share('Invalid share, as stated', 'Persen suara tidak sah, seperti disebut'),
  abstained: voters('Did not vote, as stated (may be DPT minus valid)', 'Tidak memilih, seperti disebut'),
  abstained_pct: share('Share that did not vote, as stated', 'Persen tidak memilih, seperti disebut'),
  turnout_pct: share('Turnout, as stated', 'Partisipasi, seperti disebut'),
  turnout_basis: text
    .nullable()
    .meta({ description: 'Denominator, where known', keterangan: 'Penyebut, bila diketahui' }),
  turnout_pct_computed: share('Voted ÷ DPT of this statement', 'Pengguna hak pilih ÷ DPT pernyataan ini'),
  previous_turnout_pct: share(
    'Turnout of an earlier vote, as quoted',
    'Partisipasi pemilihan sebelumnya, seperti dikutip',
  ),
  target_pct: share('Target, never a result', 'Target, bukan hasil'),
  target_owner: text.nullable().meta({ description: 'Whose target', keterangan: 'Target siapa' }),
  polling_stations: voters('Polling stations (TPS)', 'Tempat pemungutan suara (TPS)'),
  districts: voters('Districts', 'Kecamatan'),
  villages: voters('Villages', 'Desa dan kelurahan'),
  candidate_pairs: voters('Candidate pairs', 'Pasangan calon'),
  single_candidate: z.boolean().meta({
    description: 'One pair against the empty box',
    keterangan: 'Calon tunggal melawan kotak kosong',
  }),
  winner: text.nullable().meta({ description: 'Leading pair', keterangan: 'Pasangan unggul' }),
  winner_votes: voters('Votes of the leading pair', 'Suara pasangan unggul'),
  winner_pct: share('Share of the leading pair', 'Persen suara pasangan unggul'),
  winner_parties: z
    .array(text)
    .meta({ description: 'Parties of the leading pair', keterangan: 'Partai pengusung' }),
  votes: z
    .record(z.string(), count)
    .meta({ description: 'Votes by pair', keterangan: 'Suara menurut pasangan' }),
  checks: z
    .array(text)
    .meta({ description: 'Identities that do not hold', keterangan: 'Penjumlahan yang tidak cocok' }),
  sources: sourceIds,
  confidence,
  note,
});

export type ElectionResult = z.infer<typeof electionResult>;
