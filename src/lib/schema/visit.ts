import { z } from 'zod';
import { eventDates, eventStatus, participant, topics } from './event';
import {
  catatan,
  confidence,
  count,
  note,
  recordId,
  regionCode,
  rupiah,
  sourceIds,
  text,
} from './primitives';

export const visitType = z
  .enum(['comparative_study', 'working_visit', 'monitoring', 'courtesy', 'inauguration'])
  .meta({ description: 'Kind of visit', keterangan: 'Jenis kunjungan' });

const level = z.enum(['provinsi', 'kabupaten', 'kota', 'other']).meta({
  description: 'Level of the region; other: national or abroad',
  keterangan: 'Tingkat wilayah; other: nasional atau luar negeri',
});

const body = (who: string, whoId: string) =>
  text.nullable().meta({
    description: `Body of the ${who}; null: the page names a place only, no body is made up`,
    keterangan: `Lembaga ${whoId}; kosong: halaman hanya menyebut tempat, lembaga tidak direka`,
  });
const unit = text.nullable().meta({ description: 'Unit of the body', keterangan: 'Unit lembaga' });
const place = text.meta({ description: 'Region by name', keterangan: 'Nama wilayah' });

/** One visiting body at one host. A tour of three hosts is three records. */
export const visit = z.strictObject({
  id: recordId,
  type: visitType,
  status: eventStatus,
  ...eventDates,
  guest_body: body('guest', 'tamu'),
  guest_unit: unit,
  guest_region: regionCode.nullable(),
  guest_place: place,
  guest_level: level,
  host_body: body('host', 'tuan rumah'),
  host_unit: unit,
  host_region: regionCode.nullable(),
  host_place: place,
  host_level: level,
  participants: z.array(participant).meta({ description: 'Persons named', keterangan: 'Orang yang disebut' }),
  delegation_size: count
    .nullable()
    .meta({ description: 'Size of the delegation', keterangan: 'Jumlah rombongan' }),
  venue: text.nullable().meta({ description: 'Venue', keterangan: 'Tempat' }),
  topic: text
    .nullable()
    .meta({ description: 'Topic in our words', keterangan: 'Topik, dengan kata-kata kami' }),
  topics,
  cost_idr: rupiah
    .nullable()
    .meta({ description: 'Stated cost', keterangan: 'Biaya yang disebut', unit: 'IDR' }),
  cost_basis: text
    .nullable()
    .meta({ description: 'What the cost covers (English)', keterangan: 'Cakupan biaya (bahasa Inggris)' }),
  dasar_biaya: text.nullable().meta({
    description: 'What the cost covers (Indonesian)',
    keterangan: 'Cakupan biaya (bahasa Indonesia)',
  }),
  inferred_fields: z.array(z.string()).meta({
    description: 'Fields that the editor concluded',
    keterangan: 'Kolom yang disimpulkan penyunting',
  }),
  sources: sourceIds,
  confidence,
  note,
  catatan,
});

export type Visit = z.infer<typeof visit>;
