import { z } from 'zod';
import type { Query } from '../database/query';

/** Both sides and the days that the date may mean, a little wider; null: not known. */
export interface AlikeVisitsFilter {
  guest: string;
  host: string;
  from: string | null;
  to: string | null;
}

const row = z.object({
  id: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  status: z.string(),
  guest: z.string(),
  host: z.string(),
  topic: z.string().nullable(),
});

export type AlikeVisitsRow = z.infer<typeof row>;

/** Visits between two regions on days that may be the asked ones; those without a date may be on any. */
export const alikeVisits: Query<AlikeVisitsFilter, AlikeVisitsRow> = {
  name: 'alike-visits',
  sql: `
    SELECT v.id, v.date, v.date_anchor, v.status, coalesce(v.guest_body, v.guest_place) AS guest,
           coalesce(v.host_body, v.host_place) AS host, v.topic
      FROM visit v
     WHERE v.guest_region = $1 AND v.host_region = $2
       AND ($3 IS NULL OR v.date_start IS NULL
            OR (v.date_start <= $4::DATE AND coalesce(v.date_end, v.date_start) >= $3::DATE))
     ORDER BY v.date_start DESC NULLS LAST, v.id LIMIT 5`,
  params: ({ guest, host, from, to }) => [guest, host, from, to],
  row,
  examples: [
    { guest: '16.10', host: '33.13', from: '2022-09-05', to: '2022-09-11' },
    { guest: '16.10', host: '33.13', from: null, to: null },
    { guest: '33.73', host: '16.02', from: '2018-04-23', to: '2018-04-29' },
  ],
};
