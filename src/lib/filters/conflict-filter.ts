import { z } from 'zod';
import { optional } from './optional';

/** What a conflict may be about, in the order in which a list shows them. */
export const conflictSubjects = ['turnout', 'amount', 'votes', 'date', 'name', 'other'] as const;

/** What the list of conflicts is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const conflictFilter = z.object({
  about: optional(z.enum(conflictSubjects)),
  kind: optional(z.string().regex(/^[a-z_]{1,40}$/)),
  /** Kemendagri code of a province; its regions are meant too. */
  province: optional(z.string().regex(/^\d{2}$/)),
});

export type ConflictFilter = z.infer<typeof conflictFilter>;

export const emptyConflictFilter: ConflictFilter = conflictFilter.parse({});
