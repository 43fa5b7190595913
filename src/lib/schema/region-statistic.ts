import { z } from 'zod';
import { numberCell } from './cell';
import { datasetId } from './dataset';
import { calendarYear, regionCode, text } from './primitives';

const measureName = z.string().regex(/^[a-z0-9_]+$/, 'must be small letters, digits and underscores');

/** What a statistic or a stated number of an activity counts, and in which unit. */
export const measure = z.strictObject({
  measure: measureName.meta({ description: 'Key', keterangan: 'Kunci' }),
  unit: text.meta({ description: 'Unit', keterangan: 'Satuan' }),
  name_en: text.meta({ description: 'Name (English)', keterangan: 'Nama (bahasa Inggris)' }),
  name_id: text.meta({ description: 'Name (Indonesian)', keterangan: 'Nama (bahasa Indonesia)' }),
});

/** A statistic of a region in a year. */
export const regionStatistic = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  year: numberCell(calendarYear),
  measure: measureName.meta({
    description: 'Measure, with its unit in measures.csv',
    keterangan: 'Ukuran, satuannya di measures.csv',
  }),
  value: numberCell(),
});
