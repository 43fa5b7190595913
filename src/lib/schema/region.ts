import { z } from 'zod';
import { regionCode, text } from './primitives';

const number = (description: string, keterangan: string, unit?: string) =>
  z.coerce.number().nonnegative().meta({ description, keterangan, unit });

/** One of 38 provinces and 514 regencies and cities. */
export const region = z.strictObject({
  code: regionCode,
  type: z
    .enum(['provinsi', 'kabupaten', 'kota', 'kabupaten_administrasi', 'kota_administrasi'])
    .meta({ description: 'Type of region', keterangan: 'Jenis wilayah' }),
  name: text.meta({ description: 'Name without its type', keterangan: 'Nama tanpa jenisnya' }),
  full_name: text.meta({
    description: 'Name with its type: Kabupaten Ogan Ilir',
    keterangan: 'Nama dengan jenisnya: Kabupaten Ogan Ilir',
  }),
  province: regionCode.meta({ description: 'Code of its province', keterangan: 'Kode provinsinya' }),
  capital: emptyAsNull(text).meta({
    description: 'Capital, as the source lists it (lags in places)',
    keterangan: 'Ibu kota menurut sumber (di beberapa tempat tertinggal)',
  }),
  population: number('Inhabitants, second half of 2024', 'Penduduk, semester II 2024', 'persons'),
  population_male: number('Men and boys', 'Laki-laki', 'persons'),
  population_female: number('Women and girls', 'Perempuan', 'persons'),
  area_km2: number('Official area', 'Luas resmi', 'km²'),
  lat: z.coerce
    .number()
    .min(-12)
    .max(7)
    .meta({ description: 'Latitude of the centroid', keterangan: 'Lintang titik tengah', unit: '°' }),
  lng: z.coerce
    .number()
    .min(94)
    .max(142)
    .meta({ description: 'Longitude of the centroid', keterangan: 'Bujur titik tengah', unit: '°' }),
  districts: number('Districts (kecamatan)', 'Kecamatan'),
  villages: number('Villages (desa and kelurahan)', 'Desa dan kelurahan'),
  has_budget: z
    .enum(['0', '1'])
    .transform((value) => value === '1')
    .meta({
      description: 'Has a council and a budget of its own (not the six units of Jakarta)',
      keterangan: 'Punya DPRD dan APBD sendiri (kecuali enam wilayah administrasi Jakarta)',
    }),
  bps_code_2018: emptyAsNull(text).meta({
    description: 'BPS code of 2018; never derived from the Kemendagri code',
    keterangan: 'Kode BPS 2018; tidak diturunkan dari kode Kemendagri',
  }),
  note: emptyAsNull(text),
});

/** An empty CSV cell is a missing value. */
export function emptyAsNull<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable());
}
