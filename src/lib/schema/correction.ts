import { z } from 'zod';
import { fuzzyDate, recordId, text } from './primitives';

/**
 * A known error of a source or of this dataset, corrected in the open. `expect` is the value that the data must
 * still hold: when upstream is fixed the guard fails and the correction is to be withdrawn.
 */
export const correction = z.strictObject({
  id: recordId,
  record: recordId.meta({ description: 'Record corrected', keterangan: 'Catatan yang dikoreksi' }),
  field: text,
  old: text.nullable().meta({ description: 'Value before', keterangan: 'Nilai sebelum' }),
  new: text.nullable().meta({ description: 'Value after', keterangan: 'Nilai sesudah' }),
  reason: text.meta({ description: 'Why, in English', keterangan: 'Alasan, dalam bahasa Inggris' }),
  alasan: text.meta({ description: 'Why, in Indonesian', keterangan: 'Alasan' }),
  date: fuzzyDate.meta({ description: 'When', keterangan: 'Kapan' }),
  expect: text.nullable().meta({
    description: 'Value that the record must hold now',
    keterangan: 'Nilai yang harus ada sekarang',
  }),
});
