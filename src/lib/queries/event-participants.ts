import { z } from 'zod';
import type { Query } from '../database/query';

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
export const eventParticipants: Query<{ id: string }, EventParticipantsRow> = {
  name: 'event-participants',
  sql: `
    SELECT role, person, name, name_as_printed, post, party FROM event_participant WHERE event = $1 ORDER BY position`,
  params: ({ id }) => [id],
  row,
  examples: [{ id: 'a-5eed000001' }, { id: 'v-17cc8128f8' }],
};
