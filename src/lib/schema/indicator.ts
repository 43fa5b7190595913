import { z } from 'zod';
import { text } from './primitives';

const day = z.iso.date();
const both = (description: string, keterangan: string) => text.meta({ description, keterangan });

export const indicatorUnit = z.enum(['percent', 'points', 'idr', 'count', 'days']);

/** What a term of the formula is counted in; `date`: the day of the record that it comes from. */
export const termUnit = z.enum([
  'idr',
  'percent',
  'voters',
  'votes',
  'visits',
  'destinations',
  'records',
  'date',
]);

/** A line that values are read against: a share of the law, a target, or the middle of the others. */
export const norm = z
  .strictObject({
    kind: z.enum(['law', 'target', 'median']),
    comparison: z.enum(['at_most', 'at_least', 'level']),
    threshold: z.number(),
    /** Of our ratio to that of the rule. Only a line that a value can be read against is drawn. */
    relation: z.enum(['same', 'never_below', 'other']),
    valid_from: day.nullable(),
    valid_to: day.nullable(),
    /** Until this day the law leaves time to comply. */
    transition_until: day.nullable(),
    origin_id: text,
    origin_en: text,
    /** The law was read in an article about it, not in its own text. */
    second_hand: z.boolean(),
    remark_id: text,
    remark_en: text,
  })
  .refine(({ valid_from, valid_to }) => valid_from === null || valid_to === null || valid_from <= valid_to, {
    error: 'valid_to lies before valid_from',
  });

/** Why a value cannot be computed, under the key that the SQL gives. */
const reason = z.strictObject({
  key: z.string().regex(/^[a-z][a-z_]*$/, 'must be small letters and underscores'),
  text_id: text,
  text_en: text,
});

/** The card of one indicator: its formula in words, how to read it, and what it is read against. Its SQL bears its id. */
export const indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/, 'must be small letters and dashes')
    .meta({
      description: 'Name of the SQL file, and of the page',
      keterangan: 'Nama berkas SQL dan halamannya',
    }),
  position: z.int().positive().meta({ description: 'Place in the list', keterangan: 'Urutan dalam daftar' }),
  topic: z
    .enum(['budget', 'election', 'visit', 'coverage'])
    .meta({ description: 'Field that it belongs to', keterangan: 'Bidangnya' }),
  name_id: both('Name, Indonesian', 'Nama, bahasa Indonesia'),
  name_en: both('Name, English', 'Nama, bahasa Inggris'),
  text_id: both('What it says, Indonesian', 'Isinya, bahasa Indonesia'),
  text_en: both('What it says, English', 'Isinya, bahasa Inggris'),
  numerator_id: both('Upper term of the formula, Indonesian', 'Bagian atas rumus, bahasa Indonesia'),
  numerator_en: both('Upper term of the formula, English', 'Bagian atas rumus, bahasa Inggris'),
  numerator_unit: termUnit.meta({
    description: 'Unit of the upper term',
    keterangan: 'Satuan bagian atas rumus',
  }),
  denominator_id: text.nullable().meta({
    description: 'Lower term of the formula, or what is taken away; null for a plain count. Indonesian',
    keterangan: 'Bagian bawah rumus, atau pengurangnya; kosong untuk hitungan biasa. Bahasa Indonesia',
  }),
  denominator_en: text.nullable().meta({
    description: 'The same, English',
    keterangan: 'Sama, bahasa Inggris',
  }),
  denominator_unit: termUnit.nullable().meta({
    description: 'Unit of the lower term',
    keterangan: 'Satuan bagian bawah rumus',
  }),
  unit: indicatorUnit.meta({ description: 'Unit of the value', keterangan: 'Satuan nilai' }),
  reading_id: both('How to read it, Indonesian', 'Cara membaca, bahasa Indonesia'),
  reading_en: both('How to read it, English', 'Cara membaca, bahasa Inggris'),
  peers_id: both('What values are compared with, Indonesian', 'Pembanding, bahasa Indonesia'),
  peers_en: both('What values are compared with, English', 'Pembanding, bahasa Inggris'),
  norms: z.array(norm).meta({ description: 'Rules and targets', keterangan: 'Aturan dan target' }),
  reasons: z.array(reason).meta({
    description: 'Why a value cannot be computed from these data',
    keterangan: 'Mengapa nilai tidak bisa dihitung dari data ini',
  }),
});

export type Indicator = z.infer<typeof indicator>;
