import { dictionaryFields, type DictionaryField } from '../../src/lib/schema/dictionary';
import type { CatalogueColumn } from '../../src/lib/schema/catalogue';
import type { DescribedTable } from '../../src/lib/schema/catalogue-texts';
import { recordFiles } from '../../src/lib/schema/records';
import { foreignKeys } from '../database/keys';
import type { WrittenTable } from '../database/write-database';
import type { CatalogueTexts } from './read-texts';

type Described = Omit<CatalogueColumn, 'filled' | 'example'>;

/**
 * What every column of a table means: as data/catalogue/columns.csv says, or the field of its record.
 *
 * @throws where neither says it, or a description has no column
 */
export function describeColumns(
  { name: table, records }: DescribedTable,
  columns: WrittenTable['columns'],
  texts: Pick<CatalogueTexts, 'columns'>,
): Described[] {
  const own = new Map(
    texts.columns.filter((text) => text.table === table).map((text) => [text.column, text]),
  );
  const lost = [...own.keys()].find((column) => !columns.some(({ name }) => name === column));
  if (lost !== undefined) throw new Error(`${table}.${lost}: described, but there is no such column`);
  const fields = new Map(
    (records ? dictionaryFields(recordFiles[records].schema) : []).map((field) => [field.name, field]),
  );
  return columns.map(({ name, type, required }) => {
    const field: DictionaryField | undefined = fields.get(name);
    const { description, keterangan } = own.get(name) ?? field ?? { description: '', keterangan: '' };
    if (description === '' || keterangan === '')
      throw new Error(`${table}.${name}: no description; add one to data/catalogue/columns.csv`);
    const { unit, values } = field ?? { unit: null, values: [] };
    return {
      name,
      type,
      required,
      description,
      keterangan,
      unit,
      values,
      references: foreignKeys[table]?.[name] ?? null,
    };
  });
}
