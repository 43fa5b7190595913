import { z } from 'zod';

/** Kemendagri code: `16` a province, `16.10` a regency (second part below 70) or city (71 and up). */
export const regionCode = z
  .string()
  .regex(/^\d{2}(\.\d{2})?$/, 'not a Kemendagri code')
  .meta({
    description: 'Kemendagri code: two digits for a province, 00.00 for a regency or city',
    keterangan: 'Kode Kemendagri: dua angka untuk provinsi, 00.00 untuk kabupaten atau kota',
  });

/** EDTF level 0: a year, a month or a day. The precision is what is written, nothing is filled in. */
export const fuzzyDate = z
  .string()
  .refine(isFuzzyDate, 'not a date of the calendar (YYYY, YYYY-MM or YYYY-MM-DD)')
  .meta({
    description: 'Year, month or day (EDTF level 0), as exact as the source is',
    keterangan: 'Tahun, bulan, atau hari (EDTF tingkat 0), setepat yang ditulis sumber',
  });

export const rupiah = z
  .int()
  .nonnegative()
  .meta({ description: 'Whole rupiah', keterangan: 'Rupiah, bilangan bulat', unit: 'IDR' });

/** Balances (surplus, deficit, change of spending) may be negative; money paid or planned may not. */
export const signedRupiah = z.int().meta({
  description: 'Whole rupiah, negative for a deficit',
  keterangan: 'Rupiah, negatif untuk defisit',
  unit: 'IDR',
});

export const percent = z
  .number()
  .min(0)
  .max(100)
  .meta({ description: 'Percent', keterangan: 'Persen', unit: '%' });

export const count = z
  .int()
  .nonnegative()
  .meta({ description: 'Whole number', keterangan: 'Bilangan bulat' });

export const text = z.string().trim().min(1);

/** A permanent handle: a letter for the kind, a dash, then letters, digits, dots and dashes. Never reused. */
export const recordId = z
  .string()
  .regex(/^[a-z]{1,3}-[a-z0-9][a-z0-9._-]*$/i, 'not a record id')
  .meta({ description: 'Permanent id of the record', keterangan: 'Id tetap catatan ini' });

export const sourceIds = z
  .array(z.string().regex(/^s-[0-9a-f]{10}$/, 'not a source id'))
  .min(1, 'no source')
  .meta({ description: 'Ids of the articles that say so', keterangan: 'Id artikel yang menyatakannya' });

/** How a value came to us: printed by the source, concluded by the editor, or calculated from printed values. */
export const confidence = z.enum(['stated', 'inferred', 'computed']).meta({
  description: 'stated: printed by the source; inferred: concluded by the editor; computed: calculated',
  keterangan: 'stated: tertulis di sumber; inferred: disimpulkan penyunting; computed: dihitung',
});

export const note = text
  .nullable()
  .meta({ description: "Editor's note (English)", keterangan: 'Catatan penyunting (bahasa Inggris)' });

function isFuzzyDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}
