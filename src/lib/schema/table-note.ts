import { z } from 'zod';
import { text } from './primitives';

/** What a table or view of the database is, for readers who write SQL. */
export const tableNote = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z_]+$/)
    .meta({ description: 'Table or view', keterangan: 'Tabel atau tampilan' }),
  topic: z
    .enum(['elections', 'visits', 'budgets', 'officials', 'sources', 'regions', 'indicators'])
    .meta({ description: 'What it is about', keterangan: 'Bidangnya' }),
  text_id: text.meta({
    description: 'What a row is, Indonesian',
    keterangan: 'Arti satu baris, bahasa Indonesia',
  }),
  text_en: text.meta({
    description: 'What a row is, English',
    keterangan: 'Arti satu baris, bahasa Inggris',
  }),
});
