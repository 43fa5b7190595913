import type { Query } from '../database/query';
import { pageSource, pageSourceColumns, type PageSource } from './page-source';

/** Every source, published tables too, as pages list it. */
export const pageSources: Query<null, PageSource> = {
  name: 'page-sources',
  sql: `SELECT ${pageSourceColumns} FROM source o ORDER BY o.id`,
  params: () => [],
  row: pageSource,
  examples: [null],
};
