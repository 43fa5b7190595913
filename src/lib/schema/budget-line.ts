import { z } from 'zod';
import { calendarYear, count, note, recordId, regionCode, signedRupiah, sourceIds, text } from './primitives';

/** Stage of the budget, as Indonesian law names it. Never merged: a draft is not an approval. */
export const budgetStage = z
  .enum([
    'KUA-PPAS',
    'RAPBD',
    'APBD',
    'KUPA-PPAS-P',
    'RAPBD-P',
    'APBD-P',
    'REALISASI',
    'REALISASI-SEBAGIAN',
    'DPA',
    'NPHD',
    'USULAN',
    'ALOKASI-APBN',
    'PROYEKSI',
    'LAIN',
  ])
  .meta({ description: 'Stage of the budget, as printed', keterangan: 'Tahap anggaran, seperti tertulis' });

/** Fiscal Data Package phase, and what lies outside its four. */
export const budgetPhase = z
  .enum(['proposed', 'approved', 'adjusted', 'executed', 'agreed', 'allocated', 'projected', 'other'])
  .meta({ description: 'Phase (Fiscal Data Package)', keterangan: 'Fase (Fiscal Data Package)' });

/** What kind of amount it is. Unlike bases never share an axis. */
export const budgetBasis = z
  .enum([
    'annual_ceiling',
    'activity_ceiling',
    'grant_agreement',
    'executed',
    'executed_part_year',
    'central_allocation',
    'request',
    'unit_rate',
    'estimate',
    'finding',
    'other',
  ])
  .meta({
    description: 'What the amount is: ceiling of a year, of an activity, grant, executed, rate per person …',
    keterangan: 'Jenis angka: pagu setahun, pagu kegiatan, hibah, realisasi, tarif per orang …',
  });

export const fiscalYear = calendarYear.meta({ description: 'Fiscal year', keterangan: 'Tahun anggaran' });

export const budgetLine = z.strictObject({
  id: recordId,
  region: regionCode,
  fiscal_year: fiscalYear,
  stage: budgetStage,
  phase: budgetPhase,
  basis: budgetBasis,
  account: text.meta({ description: 'Account as stated', keterangan: 'Nama akun seperti disebut' }),
  amount_idr: signedRupiah,
  precision_idr: count.meta({
    description: 'Rounding step of the printed figure (1: exact)',
    keterangan: 'Langkah pembulatan angka tercetak (1: tepat)',
    unit: 'IDR',
  }),
  reliability: z.enum(['high', 'medium', 'low']).meta({
    description: 'high: official or twice reported; medium: one report; low: doubtful, hidden by default',
    keterangan: 'high: resmi atau dua laporan; medium: satu laporan; low: meragukan, disembunyikan',
  }),
  sources: sourceIds,
  note,
});

export type BudgetLine = z.infer<typeof budgetLine>;
