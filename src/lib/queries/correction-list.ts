import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  date: z.string(),
  record: z.string(),
  /** what the record is: the table that has it */
  record_kind: z.string(),
  /** person, region or title that the record is about */
  name: z.string(),
  /** address of the page that shows the record, without language */
  path: z.string(),
  field: z.string(),
  /** as the record has it: a text, or a list as JSON */
  old: z.string().nullable(),
  new: z.string().nullable(),
  reason: z.string(),
  /** the reason in Indonesian */
  alasan: z.string(),
});

export type CorrectionListRow = z.infer<typeof row>;

/** Every correction with the record that it changed, latest first. */
export const correctionList: Query<null, CorrectionListRow> = {
  name: 'correction-list',
  sql: `
    WITH record AS (
      SELECT m.id, 'membership' AS kind, p.name, 'officials/' || m.person AS path
        FROM membership m JOIN person p ON p.id = m.person
      UNION ALL
      SELECT id, 'visit', coalesce(guest_body, guest_place) || ' → ' || coalesce(host_body, host_place),
             'visits/' || id FROM visit
      UNION ALL SELECT id, 'activity', title, 'activities/' || id FROM activity
      UNION ALL
      SELECT b.id, 'budget_line', r.full_name || ' ' || b.fiscal_year || ': ' || b.account, 'regions/' || b.region
        FROM budget_line b JOIN region r ON r.code = b.region
      UNION ALL
      SELECT e.id, 'election_result', coalesce(r.full_name, e.place) || ' ' || e.year, 'regions/' || e.region
        FROM election_result e LEFT JOIN region r ON r.code = e.region
      UNION ALL
      SELECT e.id, 'election_cost', coalesce(r.full_name, e.place) || ' ' || e.year, 'regions/' || e.region
        FROM election_cost e LEFT JOIN region r ON r.code = e.region)
    SELECT c.id, c.date, c.record, o.kind AS record_kind, o.name, o.path, c.field, c.old, c.new, c.reason, c.alasan
      FROM correction c JOIN record o ON o.id = c.record
     ORDER BY c.date DESC, o.kind DESC, c.record, c.field, c.id`,
  params: () => [],
  row,
  examples: [null],
};
