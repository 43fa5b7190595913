import { z } from 'zod';
import { electionLevel, electionRound, electionType, electionYear, placeName } from './election';
import { confidence, note, recordId, regionCode, rupiah, sourceIds, text } from './primitives';

/** What the amount is. Only a signed grant answers "what did the election cost per voter". */
export const costBasis = z
  .enum([
    'request',
    'plan',
    'approved',
    'grant_agreement',
    'disbursed',
    'executed',
    'returned',
    'estimate',
    'finding',
  ])
  .meta({
    description:
      'request, plan, approved budget, signed grant, disbursed, executed, returned, estimate, finding',
    keterangan:
      'usulan, rencana, anggaran disetujui, hibah ditandatangani, dicairkan, realisasi, dikembalikan, perkiraan, temuan',
  });

/** Money for an election in one region, as one statement gave it. */
export const electionCost = z.strictObject({
  id: recordId,
  election: electionType,
  year: electionYear,
  round: electionRound,
  region: regionCode
    .nullable()
    .meta({ description: 'Region; null: the country', keterangan: 'Wilayah; kosong: nasional' }),
  place: placeName,
  level: electionLevel,
  component: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'not a component')
    .meta({
      description: 'For whom: kpu, bawaslu, total_kpu_bawaslu, pengamanan_polri …',
      keterangan: 'Untuk siapa: kpu, bawaslu, total_kpu_bawaslu, pengamanan_polri …',
    }),
  basis: costBasis,
  instrument: text.meta({
    description: 'Instrument as printed (NPHD, hibah …)',
    keterangan: 'Bentuk seperti tercetak',
  }),
  stage_as_printed: text
    .nullable()
    .meta({ description: 'Stage as printed', keterangan: 'Tahap seperti tercetak' }),
  amount_idr: rupiah,
  amount_min_idr: rupiah
    .nullable()
    .meta({ description: 'Lower end of a stated range', keterangan: 'Batas bawah kisaran', unit: 'IDR' }),
  amount_max_idr: rupiah
    .nullable()
    .meta({ description: 'Upper end of a stated range', keterangan: 'Batas atas kisaran', unit: 'IDR' }),
  precision_idr: rupiah.meta({
    description: 'Rounding step, read off the trailing zeros of the figure',
    keterangan: 'Langkah pembulatan, dibaca dari nol di akhir angka',
    unit: 'IDR',
  }),
  returned_idr: rupiah
    .nullable()
    .meta({ description: 'Returned, as stated beside it', keterangan: 'Dikembalikan', unit: 'IDR' }),
  spent_idr: rupiah
    .nullable()
    .meta({ description: 'Spent, as stated beside it', keterangan: 'Dibelanjakan', unit: 'IDR' }),
  realised_idr: rupiah
    .nullable()
    .meta({ description: 'Realised, as stated beside it', keterangan: 'Realisasi', unit: 'IDR' }),
  other_amounts: z
    .record(z.string(), rupiah)
    .meta({ description: 'Other amounts stated beside it', keterangan: 'Angka lain yang disebut' }),
  sources: sourceIds,
  confidence,
  note,
});

export type ElectionCost = z.infer<typeof electionCost>;
