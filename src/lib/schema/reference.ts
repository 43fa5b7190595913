import { z } from 'zod';
import { electionType } from './election';
import { regionCode, text } from './primitives';
import { emptyAsNull } from './region';

const optionalCount = (description: string, keterangan: string) =>
  emptyAsNull(z.coerce.number().int().nonnegative()).meta({ description, keterangan });
const optionalRupiah = (description: string, keterangan: string) =>
  emptyAsNull(z.coerce.number().int()).meta({ description, keterangan, unit: 'IDR' });
const datasetId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({ description: 'Table that the row was taken from', keterangan: 'Tabel asal baris ini' });
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** A published table that was carried over whole. */
export const dataset = z.strictObject({
  id: datasetId,
  title: text.meta({ description: 'Title', keterangan: 'Judul' }),
  file: text.meta({ description: 'File below data/reference', keterangan: 'Berkas di data/reference' }),
  source: z.string().regex(/^s-[0-9a-f]{10}$/),
  licence: text.meta({ description: 'Licence line', keterangan: 'Keterangan lisensi' }),
  status: text.meta({
    description: 'How final: official, running count of a moment, sample …',
    keterangan: 'Sefinal apa: resmi, hitungan berjalan, sampel …',
  }),
  coverage: text.meta({ description: 'What is in it and what is not', keterangan: 'Cakupan' }),
  precision: text.meta({ description: 'Precision of its figures', keterangan: 'Ketelitian' }),
  basis: text.meta({ description: 'Denominators and bases', keterangan: 'Penyebut dan dasar' }),
  caution: text.nullable().meta({ description: 'Known problems', keterangan: 'Kelemahan yang diketahui' }),
});

/** Class of a publisher; the precedence among claims rests on it. */
export const publisher = z.strictObject({
  publisher: text.meta({
    description: 'Site or name as in the sources',
    keterangan: 'Situs atau nama seperti di sumber',
  }),
  name: text.meta({ description: 'Name for readers', keterangan: 'Nama untuk pembaca' }),
  class: z
    .enum([
      'official',
      'national_press',
      'local_press',
      'academic',
      'aggregator',
      'encyclopedia',
      'blog',
      'party',
      'other',
    ])
    .meta({ description: 'Class', keterangan: 'Golongan' }),
});

/** An account label as the sources state it, placed in the chart of accounts where one fits. */
export const account = z.strictObject({
  label: text.meta({ description: 'Label as stated', keterangan: 'Nama seperti disebut' }),
  code: emptyAsNull(z.string().regex(/^[456](\.\d+)*$/)).meta({
    description: 'Code of Permendagri 90/2019, where the label means that account',
    keterangan: 'Kode Permendagri 90/2019, bila nama itu berarti akun tersebut',
  }),
  version: z
    .enum(['permendagri-90-2019', 'before-2021', 'none'])
    .meta({ description: 'Chart of accounts', keterangan: 'Bagan akun' }),
  side: z
    .enum([
      'revenue',
      'spending',
      'financing',
      'balance',
      'unspecified_total',
      'travel',
      'election',
      'rate',
      'other',
    ])
    .meta({ description: 'Side of the budget', keterangan: 'Sisi anggaran' }),
});

/** Figures of one election in one region, from a table that covers the country (or says what is missing). */
export const electionCount = z.strictObject({
  dataset: datasetId,
  election: electionType,
  year: z.coerce.number().int(),
  region: regionCode,
  polling_stations: optionalCount('Polling stations', 'TPS'),
  polling_stations_counted: optionalCount('Polling stations reported', 'TPS yang masuk'),
  polling_stations_valid: optionalCount(
    'Polling stations that pass every check',
    'TPS yang lolos semua pemeriksaan',
  ),
  registered_voters: optionalCount('DPT of the checked stations', 'DPT pada TPS yang lolos'),
  voted: optionalCount('Voters, all lists', 'Pengguna hak pilih, semua daftar'),
  voted_registered: optionalCount('Voters from the DPT', 'Pengguna dari DPT'),
  voted_moved: optionalCount('Voters from the DPTb', 'Pengguna dari DPTb'),
  voted_added: optionalCount('Voters from the DPK', 'Pengguna dari DPK'),
  valid: optionalCount('Valid votes', 'Suara sah'),
  invalid: optionalCount('Invalid votes', 'Suara tidak sah'),
  turnout_pct: emptyAsNull(z.coerce.number().min(0).max(100)).meta({
    description: 'Turnout of the checked stations; denominator in the dataset',
    keterangan: 'Partisipasi pada TPS yang lolos; penyebut tertulis pada dataset',
    unit: '%',
  }),
  candidate_pairs: optionalCount('Candidate pairs', 'Pasangan calon'),
  single_candidate: emptyAsNull(flag).meta({
    description: 'One pair against the empty box',
    keterangan: 'Calon tunggal',
  }),
  counted_at: emptyAsNull(text).meta({ description: 'State of the count', keterangan: 'Keadaan hitungan' }),
  rerun: emptyAsNull(text).meta({
    description: 'Regular or revote, as in the table',
    keterangan: 'Reguler atau PSU',
  }),
});

export const electionCountCandidate = z.strictObject({
  dataset: datasetId,
  election: electionType,
  region: regionCode,
  number: z.coerce
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'Number of the pair', keterangan: 'Nomor urut' }),
  name: text.meta({ description: 'Pair, as in the table', keterangan: 'Pasangan calon' }),
  votes: z.coerce.number().int().nonnegative().meta({ description: 'Votes', keterangan: 'Suara' }),
});

/** Polling stations of February 2024. */
export const pollingStationCount = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: z.coerce.number().int(),
  villages: optionalCount('Villages', 'Desa dan kelurahan'),
  polling_stations: optionalCount('Polling stations', 'TPS'),
});

/** Grant agreements of the regional elections of 2015. */
export const electionGrant = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: z.coerce.number().int(),
  grant_number: emptyAsNull(text).meta({ description: 'Number of the NPHD', keterangan: 'Nomor NPHD' }),
  proposed_idr: optionalRupiah('Asked for', 'Diusulkan'),
  approved_idr: optionalRupiah('Granted', 'Disetujui'),
  used_idr: optionalRupiah(
    'Used by mid-2015; not to be charted',
    'Terpakai sampai pertengahan 2015; bukan untuk grafik',
  ),
});

/** Complete budget panel of East Java, 2021–2024. */
export const budgetPanel = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  fiscal_year: z.coerce.number().int(),
  account: text.meta({ description: 'Account as stated', keterangan: 'Nama akun' }),
  account_code: emptyAsNull(z.string().regex(/^[456](\.\d+)*$/)),
  budget_idr: optionalRupiah('Budget', 'Anggaran'),
  realised_to_date_idr: optionalRupiah(
    'Realised by an unstated month: year to date, not a year',
    'Realisasi sampai bulan yang tidak disebut: berjalan, bukan setahun',
  ),
  path: text.meta({ description: 'File in the source', keterangan: 'Berkas di sumber' }),
});

/** A statistic of a region in a year. */
export const regionStatistic = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: z.coerce.number().int(),
  measure: z
    .string()
    .regex(/^[a-z0-9_]+$/)
    .meta({
      description: 'Measure, with its unit in measures.csv',
      keterangan: 'Ukuran, satuannya di measures.csv',
    }),
  value: z.coerce.number(),
});

export const measure = z.strictObject({
  measure: z.string().regex(/^[a-z0-9_]+$/),
  unit: text,
  name_en: text,
  name_id: text,
});
