import { z } from 'zod';
import { fuzzyDate, note, sourceId, text } from './primitives';

/** One article, document or published table that facts were taken from. */
export const source = z.strictObject({
  id: sourceId.meta({ description: 'Permanent id of the source', keterangan: 'Id tetap sumber' }),
  kind: z.enum(['article', 'document', 'dataset']).meta({
    description: 'Article, document or published table',
    keterangan: 'Artikel, dokumen, atau tabel terbitan',
  }),
  url: text.nullable().meta({
    description: 'Address as it was found; null: no address was kept',
    keterangan: 'Alamat seperti ditemukan; kosong: alamat tidak tersimpan',
  }),
  publisher: text.meta({
    description: 'Publisher, by its site or name',
    keterangan: 'Penerbit, menurut situs atau nama',
  }),
  published: fuzzyDate
    .nullable()
    .meta({ description: 'Date of publication, where known', keterangan: 'Tanggal terbit, bila diketahui' }),
  published_basis: z.enum(['given', 'url']).nullable().meta({
    description: 'given: printed on the page; url: carried by its address',
    keterangan: 'given: tercetak di halaman; url: terbaca dari alamat',
  }),
  retrieved: fuzzyDate.meta({
    description: 'When the stored copy was read for Sorot',
    keterangan: 'Kapan salinan tersimpan dibaca untuk Sorot',
  }),
  copy_of: text.nullable().meta({
    description: 'The page is a copy or an aggregation; whose, where known',
    keterangan: 'Halaman ini salinan atau kumpulan; milik siapa, bila diketahui',
  }),
  licence: text.nullable().meta({
    description: 'Licence line of a published table',
    keterangan: 'Keterangan lisensi tabel terbitan',
  }),
  note,
});

export type Source = z.infer<typeof source>;
