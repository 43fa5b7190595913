import { z } from 'zod';
import { text } from './primitives';

/** Class of a publisher; the precedence among claims rests on it. */
export const publisher = z.strictObject({
  publisher: text.meta({
    description: 'Site or name as in the sources',
    keterangan: 'Situs atau nama seperti di sumber',
  }),
  name: text.meta({ description: 'Name for readers', keterangan: 'Nama untuk pembaca' }),
  class: z
    .enum([
      'official',
      'national_press',
      'local_press',
      'academic',
      'aggregator',
      'encyclopedia',
      'blog',
      'party',
      'other',
    ])
    .meta({ description: 'Class', keterangan: 'Golongan' }),
});
