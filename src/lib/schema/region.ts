import { z } from 'zod';
import { emptyAsNull, flagCell, numberCell } from './cell';
import { count, regionCode, text } from './primitives';

const counted = (description: string, keterangan: string, unit?: string) =>
  numberCell(count).meta({ description, keterangan, unit });

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
  population: counted('Inhabitants, second half of 2024', 'Penduduk, semester II 2024', 'persons'),
  population_male: counted('Men and boys', 'Laki-laki', 'persons'),
  population_female: counted('Women and girls', 'Perempuan', 'persons'),
  area_km2: numberCell(z.number().nonnegative()).meta({
    description: 'Official area',
    keterangan: 'Luas resmi',
    unit: 'km²',
  }),
  lat: numberCell(z.number().min(-12).max(7)).meta({
    description: 'Latitude of the centroid',
    keterangan: 'Lintang titik tengah',
    unit: '°',
  }),
  lng: numberCell(z.number().min(94).max(142)).meta({
    description: 'Longitude of the centroid',
    keterangan: 'Bujur titik tengah',
    unit: '°',
  }),
  districts: counted('Districts (kecamatan)', 'Kecamatan'),
  villages: counted('Villages (desa and kelurahan)', 'Desa dan kelurahan'),
  has_budget: flagCell().meta({
    description: 'Has a council and a budget of its own (not the six units of Jakarta)',
    keterangan: 'Punya DPRD dan APBD sendiri (kecuali enam wilayah administrasi Jakarta)',
  }),
  bps_code_2018: emptyAsNull(text).meta({
    description: 'BPS code of 2018; never derived from the Kemendagri code',
    keterangan: 'Kode BPS 2018; tidak diturunkan dari kode Kemendagri',
  }),
  note: emptyAsNull(text),
});

export type Region = z.infer<typeof region>;
