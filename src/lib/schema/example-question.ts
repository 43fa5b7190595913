import { z } from 'zod';
import { text } from './primitives';

/** Marks that a quick chart has. */
export const chartMarks = ['bar', 'line', 'dot', 'area', 'histogram'] as const;

/** How columns of an answer become a chart. */
export const chartChoice = z.strictObject({
  mark: z.enum(chartMarks),
  x: text,
  y: text.nullable(),
  colour: text.nullable(),
  facet: text.nullable(),
});

export type ChartChoice = z.infer<typeof chartChoice>;

/** A question of the gallery: SQL that runs as it is, and what to know when reading its answer. */
export const exampleQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and dashes')
    .meta({ description: 'Name in addresses', keterangan: 'Nama di alamat' }),
  position: z.int().positive().meta({ description: 'Place in the gallery', keterangan: 'Urutan di galeri' }),
  topic: z
    .enum(['elections', 'visits', 'budgets', 'officials', 'sources'])
    .meta({ description: 'What it is about', keterangan: 'Bidangnya' }),
  title_id: text.meta({
    description: 'The question, Indonesian',
    keterangan: 'Pertanyaan, bahasa Indonesia',
  }),
  title_en: text.meta({ description: 'The question, English', keterangan: 'Pertanyaan, bahasa Inggris' }),
  note_id: text.meta({
    description: 'How to read the answer, Indonesian',
    keterangan: 'Cara membaca jawabannya, bahasa Indonesia',
  }),
  note_en: text.meta({
    description: 'How to read the answer, English',
    keterangan: 'Cara membaca jawabannya, bahasa Inggris',
  }),
  sql: text.meta({ description: 'Runs in DuckDB as it is', keterangan: 'Dapat dijalankan di DuckDB' }),
  chart: chartChoice
    .nullable()
    .meta({ description: 'How its answer is drawn', keterangan: 'Cara menggambarnya' }),
});
