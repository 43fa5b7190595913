import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({ field: z.string(), value: z.string() });

export type FactFieldsRow = z.infer<typeof row>;

/** What a record of budgets, elections or election costs has, field by field; empty fields are left out. */
export const factFields: Query<RecordFilter, Owned<FactFieldsRow>> = {
  name: 'fact-fields',
  sql: `
    SELECT owner, field, value FROM (
      UNPIVOT (SELECT id AS owner, COLUMNS(* EXCLUDE (id))::VARCHAR FROM budget_line)
           ON COLUMNS(* EXCLUDE (owner)) INTO NAME field VALUE value
      UNION ALL
      FROM (UNPIVOT (SELECT id AS owner, COLUMNS(* EXCLUDE (id))::VARCHAR FROM election_result)
           ON COLUMNS(* EXCLUDE (owner)) INTO NAME field VALUE value)
      UNION ALL
      FROM (UNPIVOT (SELECT id AS owner, COLUMNS(* EXCLUDE (id))::VARCHAR FROM election_cost)
           ON COLUMNS(* EXCLUDE (owner)) INTO NAME field VALUE value))
     WHERE ($1::VARCHAR IS NULL OR owner = $1)
     ORDER BY owner, field`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: null }],
};
