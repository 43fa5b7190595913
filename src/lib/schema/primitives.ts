import { z } from 'zod';

/** Kemendagri code: `16` a province, `16.10` a regency (second part below 70) or city (71 and up). */
export const regionCode = z
  .string()
  .regex(/^\d{2}(\.\d{2})?$/, 'must be like 16 or 16.10')
  .meta({
    description: 'Kemendagri code: two digits for a province, 00.00 for a regency or city',
    keterangan: 'Kode Kemendagri: dua angka untuk provinsi, 00.00 untuk kabupaten atau kota',
  });

/** EDTF level 0: a year, a month or a day. The precision is what is written, nothing is filled in. */
export const fuzzyDate = z
  .string()
  .refine(isFuzzyDate, 'must be a day, month or year of the calendar: 2022-09-08, 2022-09 or 2022')
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

/** Year of a budget, a statistic or a grant of the Republic. */
export const calendarYear = z.int().min(1945).max(2100);

export const count = z
  .int()
  .nonnegative()
  .meta({ description: 'Whole number', keterangan: 'Bilangan bulat' });

export const text = z.string().trim().min(1);

/** A permanent handle: up to three letters for the kind, a dash, then letters, digits, dots and dashes. Never reused. */
export const recordId = z
  .string()
  .regex(/^[a-z]{1,3}-[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be like v-01b1c61304')
  .meta({ description: 'Permanent id of the record', keterangan: 'Id tetap catatan ini' });

export const sourceId = z.string().regex(/^s-[0-9a-f]{10}$/, 'must be like s-01b1c61304');

export const sourceIds = z
  .array(sourceId)
  .min(1)
  .meta({ description: 'Ids of the articles that say so', keterangan: 'Id artikel yang menyatakannya' });

/** How a value came to us: printed by the source, concluded by the editor, or calculated from printed values. */
export const confidence = z.enum(['stated', 'inferred', 'computed']).meta({
  description: 'stated: printed by the source; inferred: concluded by the editor; computed: calculated',
  keterangan: 'stated: tertulis di sumber; inferred: disimpulkan penyunting; computed: dihitung',
});

export const note = text
  .nullable()
  .meta({ description: "Editor's note (English)", keterangan: 'Catatan penyunting (bahasa Inggris)' });

/** The note for readers of Indonesian: a note that pages show has both. */
export const catatan = text
  .nullable()
  .meta({ description: "Editor's note (Indonesian)", keterangan: 'Catatan penyunting (bahasa Indonesia)' });

function isFuzzyDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}
