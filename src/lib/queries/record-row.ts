import { z } from 'zod';

/** A record of any table, as lists name it. */
export const recordRow = z.object({
  id: z.string(),
  table_name: z.enum(['membership', 'visit', 'activity', 'budget_line', 'election_result', 'election_cost']),
  /** Kemendagri code; null: national or unknown */
  region: z.string().nullable(),
  year: z.number().nullable(),
  date: z.string().nullable(),
  /** person, guest and host, title, or the region's name */
  name: z.string(),
  /** post, type, kind, account or instrument */
  detail: z.string().nullable(),
  election: z.string().nullable(),
  round: z.number().nullable(),
  stage: z.string().nullable(),
  status: z.string().nullable(),
  component: z.string().nullable(),
  basis: z.string().nullable(),
  amount_idr: z.number().nullable(),
  precision_idr: z.number().nullable(),
  turnout_pct: z.number().nullable(),
  registered_voters: z.number().nullable(),
  /** address of the page that shows it, without language */
  path: z.string(),
});

export type RecordRow = z.infer<typeof recordRow>;

/** Its columns, of view `record` as `o`. */
export const recordColumns = Object.keys(recordRow.shape)
  .map((name) => `o.${name}`)
  .join(', ');
