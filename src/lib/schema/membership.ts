import { z } from 'zod';
import { confidence, fuzzyDate, note, recordId, regionCode, sourceIds, text } from './primitives';

export const postRole = z
  .enum([
    'governor',
    'vice_governor',
    'regent',
    'vice_regent',
    'mayor',
    'vice_mayor',
    'council_chair',
    'council_vice_chair',
    'council_organ_officer',
    'council_member',
    'council_secretary',
    'regional_secretary',
    'assistant_or_adviser',
    'department_officer',
    'subdistrict_head',
    'other',
  ])
  .meta({ description: 'Class of the post', keterangan: 'Golongan jabatan' });

export const postStatus = z.enum(['definitive', 'acting', 'elected', 'former']).meta({
  description:
    'definitive, acting (Plt, Pj, Pjs, Plh), elected but not yet seen in office, or printed as a former holder',
  keterangan:
    'definitif, pelaksana (Plt, Pj, Pjs, Plh), terpilih tetapi belum terlihat menjabat, atau disebut mantan',
});

/** One person in one post, as pages printed it. */
export const membership = z.strictObject({
  id: recordId,
  person: recordId.meta({ description: 'Person who holds the post', keterangan: 'Orang yang menjabat' }),
  name: text.meta({
    description: 'Name in this record, without titles',
    keterangan: 'Nama pada catatan ini, tanpa gelar',
  }),
  names_as_printed: z
    .array(text)
    .min(1)
    .meta({ description: 'Name as printed', keterangan: 'Nama seperti tercetak' }),
  post: text.meta({ description: 'Post as printed', keterangan: 'Jabatan seperti tercetak' }),
  role: postRole,
  status: postStatus,
  region: regionCode.nullable().meta({
    description: 'Region of the post; null: national',
    keterangan: 'Wilayah jabatan; kosong: nasional',
  }),
  organization: text.nullable().meta({ description: 'Body of the post', keterangan: 'Lembaga' }),
  party: text
    .nullable()
    .meta({ description: 'Party, where a page gave it', keterangan: 'Partai, bila disebut' }),
  start: fuzzyDate
    .nullable()
    .meta({ description: 'Earliest stated start', keterangan: 'Awal jabatan yang disebut' }),
  end: fuzzyDate
    .nullable()
    .meta({ description: 'Latest stated end', keterangan: 'Akhir jabatan yang disebut' }),
  terms: z
    .array(
      z.strictObject({ start: fuzzyDate.nullable(), end: fuzzyDate.nullable(), source: text.nullable() }),
    )
    .meta({
      description: 'Stated terms, each with the id of its source',
      keterangan: 'Masa jabatan yang disebut, masing-masing dengan id sumbernya',
    }),
  as_of: z.array(fuzzyDate).meta({
    description: 'Dates on which a page showed the person in the post',
    keterangan: 'Tanggal terlihat menjabat',
  }),
  sources: sourceIds,
  confidence,
  note,
});

export type Membership = z.infer<typeof membership>;
