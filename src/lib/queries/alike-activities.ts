import { z } from 'zod';
import type { Query } from '../database/query';

export interface AlikeActivitiesFilter {
  region: string;
  kind: string;
  from: string | null;
  to: string | null;
}

const row = z.object({
  id: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  status: z.string(),
  title: z.string(),
});

export type AlikeActivitiesRow = z.infer<typeof row>;

/** Activities of one kind in a region on days that may be the asked ones; those without a date may be on any. */
export const alikeActivities: Query<AlikeActivitiesFilter, AlikeActivitiesRow> = {
  name: 'alike-activities',
  sql: `
    SELECT a.id, a.date, a.date_anchor, a.status, a.title
      FROM activity a
     WHERE a.region = $1 AND a.kind = $2
       AND ($3 IS NULL OR a.date_start IS NULL
            OR (a.date_start <= $4::DATE AND coalesce(a.date_end, a.date_start) >= $3::DATE))
     ORDER BY a.date_start DESC NULLS LAST, a.id LIMIT 5`,
  params: ({ region, kind, from, to }) => [region, kind, from, to],
  row,
  examples: [
    { region: '16.10', kind: 'mpp_launch', from: '2025-02-09', to: '2025-02-15' },
    { region: '16.10', kind: 'reses', from: null, to: null },
  ],
};
