import { z } from 'zod';
import { accountCode } from './account';
import { fiscalYear } from './budget-line';
import { emptyAsNull, numberCell } from './cell';
import { datasetId } from './dataset';
import { regionCode, signedRupiah, text } from './primitives';

const amount = (description: string, keterangan: string) =>
  emptyAsNull(numberCell(signedRupiah)).meta({ description, keterangan, unit: 'IDR' });

/** Complete budget panel of East Java, 2021–2024. */
export const budgetPanel = z.strictObject({
  dataset: datasetId,
  region: regionCode,
  fiscal_year: numberCell(fiscalYear),
  account: text.meta({ description: 'Account as stated', keterangan: 'Nama akun' }),
  account_code: emptyAsNull(accountCode),
  budget_idr: amount('Budget', 'Anggaran'),
  realised_to_date_idr: amount(
    'Realised by an unstated month: year to date, not a year',
    'Realisasi sampai bulan yang tidak disebut: berjalan, bukan setahun',
  ),
  path: text.meta({ description: 'File in the source', keterangan: 'Berkas di sumber' }),
});
