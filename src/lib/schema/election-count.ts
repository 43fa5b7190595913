import { z } from 'zod';
import { emptyAsNull, flagCell, numberCell } from './cell';
import { datasetId } from './dataset';
import { electionType, electionYear } from './election';
import { calendarYear, count, percent, regionCode, rupiah, text } from './primitives';

const counted = (description: string, keterangan: string) =>
  emptyAsNull(numberCell(count)).meta({ description, keterangan });
const amount = (description: string, keterangan: string) =>
  emptyAsNull(numberCell(rupiah)).meta({ description, keterangan, unit: 'IDR' });

/** Figures of one election in one region, from a table that covers the country (or says what is missing). */
export const electionCount = z.strictObject({
  dataset: datasetId,
  election: electionType,
  year: numberCell(electionYear),
  region: regionCode,
  polling_stations: counted('Polling stations', 'TPS'),
  polling_stations_counted: counted('Polling stations reported', 'TPS yang masuk'),
  polling_stations_valid: counted(
    'Polling stations that pass every check',
    'TPS yang lolos semua pemeriksaan',
  ),
  registered_voters: counted('DPT of the checked stations', 'DPT pada TPS yang lolos'),
  voted: counted('Voters, all lists', 'Pengguna hak pilih, semua daftar'),
  voted_registered: counted('Voters from the DPT', 'Pengguna dari DPT'),
  voted_moved: counted('Voters from the DPTb', 'Pengguna dari DPTb'),
  voted_added: counted('Voters from the DPK', 'Pengguna dari DPK'),
  valid: counted('Valid votes', 'Suara sah'),
  invalid: counted('Invalid votes', 'Suara tidak sah'),
  turnout_pct: emptyAsNull(numberCell(percent)).meta({
    description: 'Turnout of the checked stations; denominator in the dataset',
    keterangan: 'Partisipasi pada TPS yang lolos; penyebut tertulis pada dataset',
    unit: '%',
  }),
  candidate_pairs: counted('Candidate pairs', 'Pasangan calon'),
  single_candidate: emptyAsNull(flagCell()).meta({
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
  number: numberCell(count).meta({ description: 'Number of the pair', keterangan: 'Nomor urut' }),
  name: text.meta({ description: 'Pair, as in the table', keterangan: 'Pasangan calon' }),
  votes: numberCell(count).meta({ description: 'Votes', keterangan: 'Suara' }),
});

/** Polling stations of February 2024. */
export const pollingStationCount = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: numberCell(calendarYear),
  villages: counted('Villages', 'Desa dan kelurahan'),
  polling_stations: counted('Polling stations', 'TPS'),
});

/** Grant agreements of the regional elections of 2015. */
export const electionGrant = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: numberCell(calendarYear),
  grant_number: emptyAsNull(text).meta({ description: 'Number of the NPHD', keterangan: 'Nomor NPHD' }),
  proposed_idr: amount('Asked for', 'Diusulkan'),
  approved_idr: amount('Granted', 'Disetujui'),
  used_idr: amount(
    'Used by mid-2015; not to be charted',
    'Terpakai sampai pertengahan 2015; bukan untuk grafik',
  ),
});
