import { z } from 'zod';
import { note, recordId, regionCode, sourceIds, text } from './primitives';

/** The same fact printed differently, as the editors found it. The build finds more by itself. */
export const statedConflict = z.strictObject({
  id: recordId,
  subject: text.meta({ description: 'What the values are about', keterangan: 'Tentang apa' }),
  records: z.array(recordId).meta({
    description: 'Records that carry the values, where known',
    keterangan: 'Catatan yang memuatnya, bila diketahui',
  }),
  region: regionCode.nullable(),
  field: text.meta({ description: 'What differs', keterangan: 'Apa yang berbeda' }),
  kind: z
    .enum(['between_sources', 'within_source', 'weekday_vs_calendar'])
    .meta({ description: 'Where the difference lies', keterangan: 'Letak perbedaan' }),
  values: z
    .array(
      z.strictObject({
        value: text,
        nilai: text.nullable().meta({
          description: 'The value in Indonesian; null: it has no English words',
          keterangan: 'Nilai dalam bahasa Indonesia; kosong: tidak memuat kata bahasa Inggris',
        }),
        record: recordId.nullable(),
        sources: sourceIds,
      }),
    )
    .min(2)
    .meta({
      description: 'The values, each with its sources',
      keterangan: 'Nilai-nilai, masing-masing dengan sumbernya',
    }),
  note,
});

export type StatedConflict = z.infer<typeof statedConflict>;
