import { z } from 'zod';
import { text } from './primitives';

/** A term of the field, explained in both languages. */
export const glossaryTerm = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and dashes')
    .meta({ description: 'Anchor on the page', keterangan: 'Jangkar di halaman' }),
  term: text.meta({ description: 'The term', keterangan: 'Istilah' }),
  topic: z
    .enum(['budget', 'council', 'election', 'official', 'place', 'planning', 'service', 'visit'])
    .meta({ description: 'Field that it belongs to', keterangan: 'Bidangnya' }),
  also: z.array(text).meta({
    description: 'Other forms of it, long and short',
    keterangan: 'Bentuk lain, panjang dan pendek',
  }),
  name_en: text.meta({ description: 'The same in English', keterangan: 'Padanan bahasa Inggris' }),
  text_id: text.meta({ description: 'Explanation, Indonesian', keterangan: 'Penjelasan, bahasa Indonesia' }),
  text_en: text.meta({ description: 'Explanation, English', keterangan: 'Penjelasan, bahasa Inggris' }),
});
