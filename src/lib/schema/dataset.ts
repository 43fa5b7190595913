import { z } from 'zod';
import { sourceId, text } from './primitives';

export const datasetId = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'must be small letters, digits and dashes')
  .meta({ description: 'Table that the row was taken from', keterangan: 'Tabel asal baris ini' });

/** A published table that was carried over whole. */
export const dataset = z.strictObject({
  id: datasetId,
  title: text.meta({ description: 'Title (English)', keterangan: 'Judul (bahasa Inggris)' }),
  judul: text.meta({ description: 'Title (Indonesian)', keterangan: 'Judul (bahasa Indonesia)' }),
  file: text.meta({ description: 'File below data/reference', keterangan: 'Berkas di data/reference' }),
  source: sourceId,
  licence: text.meta({
    description: 'Licence line (English)',
    keterangan: 'Keterangan lisensi (bahasa Inggris)',
  }),
  lisensi: text.meta({
    description: 'Licence line (Indonesian)',
    keterangan: 'Keterangan lisensi (bahasa Indonesia)',
  }),
  status: text.meta({
    description: 'How final: official, running count of a moment, sample … (English)',
    keterangan: 'Sefinal apa: resmi, hitungan berjalan, sampel … (bahasa Inggris)',
  }),
  sifat: text.meta({
    description: 'How final: official, running count of a moment, sample … (Indonesian)',
    keterangan: 'Sefinal apa: resmi, hitungan berjalan, sampel … (bahasa Indonesia)',
  }),
  coverage: text.meta({
    description: 'What is in it and what is not (English)',
    keterangan: 'Apa yang termasuk dan yang tidak (bahasa Inggris)',
  }),
  cakupan: text.meta({
    description: 'What is in it and what is not (Indonesian)',
    keterangan: 'Apa yang termasuk dan yang tidak (bahasa Indonesia)',
  }),
  precision: text.meta({ description: 'Precision of its figures', keterangan: 'Ketelitian' }),
  basis: text.meta({
    description: 'Denominators and bases (English)',
    keterangan: 'Penyebut dan dasar (bahasa Inggris)',
  }),
  dasar: text.meta({
    description: 'Denominators and bases (Indonesian)',
    keterangan: 'Penyebut dan dasar (bahasa Indonesia)',
  }),
  caution: text.nullable().meta({
    description: 'Known problems (English)',
    keterangan: 'Kelemahan yang diketahui (bahasa Inggris)',
  }),
  kelemahan: text.nullable().meta({
    description: 'Known problems (Indonesian)',
    keterangan: 'Kelemahan yang diketahui (bahasa Indonesia)',
  }),
});
