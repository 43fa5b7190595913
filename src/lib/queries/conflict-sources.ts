import type { Query } from '../database/query';
import { pageSource, pageSourceColumns, type PageSource } from './page-source';

/** Every source that states a value on which sources disagree. */
export const conflictSources: Query<null, PageSource> = {
  name: 'conflict-sources',
  sql: `
    SELECT ${pageSourceColumns}
      FROM source o WHERE o.id IN (SELECT source FROM conflict_value_source)
     ORDER BY publisher, o.published NULLS LAST, o.id`,
  params: () => [],
  row: pageSource,
  examples: [null],
};
