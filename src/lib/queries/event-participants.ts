import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  role: z.string(),
  person: z.string().nullable(),
  name: z.string(),
  name_as_printed: z.string(),
  post: z.string().nullable(),
  party: z.string().nullable(),
});

export type EventParticipantsRow = z.infer<typeof row>;

/** Persons named in an event, in the order of the record. */
export const eventParticipants: Query<RecordFilter, Owned<EventParticipantsRow>> = {
  name: 'event-participants',
  sql: `
    SELECT event AS owner, role, person, name, name_as_printed, post, party
      FROM event_participant WHERE ($1::VARCHAR IS NULL OR event = $1) ORDER BY event, position`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'a-5eed000001' }, { id: 'v-17cc8128f8' }, { id: null }],
};
