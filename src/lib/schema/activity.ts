import { z } from 'zod';
import { eventDates, eventStatus, participant, topics } from './event';
import { catatan, confidence, note, recordId, regionCode, sourceIds, text } from './primitives';

export const activityKind = z
  .enum([
    'apbd',
    'award',
    'council_inauguration',
    'council_session',
    'courtesy',
    'election',
    'event',
    'inauguration',
    'kkn',
    'monitoring',
    'mpp_construction',
    'mpp_launch',
    'mpp_statistics',
    'mpp_trial',
    'mpp_visit_by_minister',
    'official_event',
    'policy',
    'program_launch',
    'program_result',
    'public_criticism',
    'reses',
    'travel_budget',
    'visit_statistics',
  ])
  .meta({ description: 'Kind of activity', keterangan: 'Jenis kegiatan' });

/** Something that happened in a region: a reses, the opening of a public service mall, a council session … */
export const activity = z.strictObject({
  id: recordId,
  kind: activityKind,
  status: eventStatus,
  ...eventDates,
  region: regionCode
    .nullable()
    .meta({ description: 'Region; null: national', keterangan: 'Wilayah; kosong: nasional' }),
  organization: text.nullable().meta({ description: 'Body', keterangan: 'Lembaga' }),
  title: text.meta({
    description: 'Title in our words (Indonesian)',
    keterangan: 'Judul, dengan kata-kata kami',
  }),
  place: text.nullable().meta({ description: 'Place', keterangan: 'Tempat' }),
  participants: z.array(participant).meta({ description: 'Persons named', keterangan: 'Orang yang disebut' }),
  numbers: z.record(z.string().regex(/^[a-z0-9_]+$/), z.number()).meta({
    description: 'Stated numbers by measure, whose names and units are in measures.csv',
    keterangan: 'Angka yang disebut menurut ukuran, nama dan satuannya di measures.csv',
  }),
  details: text.nullable().meta({ description: 'Details (English)', keterangan: 'Rincian (bahasa Inggris)' }),
  rincian: text
    .nullable()
    .meta({ description: 'Details (Indonesian)', keterangan: 'Rincian (bahasa Indonesia)' }),
  topics,
  inferred_fields: z.array(z.string()).meta({
    description: 'Fields that the editor concluded',
    keterangan: 'Kolom yang disimpulkan penyunting',
  }),
  sources: sourceIds,
  confidence,
  note,
  catatan,
});

export type Activity = z.infer<typeof activity>;
