import { z } from 'zod';
import { emptyAsNull } from './cell';
import { text } from './primitives';

export const accountCode = z.string().regex(/^[456](\.\d+)*$/, 'must be like 5 or 5.1.02');

/** An account label as the sources state it, placed in the chart of accounts where one fits. */
export const account = z.strictObject({
  label: text.meta({ description: 'Label as stated', keterangan: 'Nama seperti disebut' }),
  code: emptyAsNull(accountCode).meta({
    description: 'Code of Permendagri 90/2019, where the label means that account',
    keterangan: 'Kode Permendagri 90/2019, bila nama itu berarti akun tersebut',
  }),
  version: z
    .enum(['permendagri-90-2019', 'before-2021', 'none'])
    .meta({ description: 'Chart of accounts', keterangan: 'Bagan akun' }),
  side: z
    .enum([
      'revenue',
      'spending',
      'financing',
      'balance',
      'unspecified_total',
      'travel',
      'election',
      'rate',
      'other',
    ])
    .meta({ description: 'Side of the budget', keterangan: 'Sisi anggaran' }),
});
