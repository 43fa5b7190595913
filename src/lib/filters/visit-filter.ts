import { z } from 'zod';
import { optional } from './optional';

const choice = optional(z.string().trim().min(1).max(120));
const code = (pattern: RegExp) => optional(z.string().regex(pattern));
const period = code(/^\d{4}(-\d{2})?$/);

/** What the visits explorer is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const visitFilter = z.object({
  /** Kemendagri code of a region, or of a province with its regions, that is guest or host. */
  region: code(/^\d{2}\.\d{2}$/),
  province: code(/^\d{2}$/),
  island: choice,
  /** The part that region, province and island have in the visit; absent: either. */
  side: optional(z.enum(['guest', 'host'])),
  /** Guests that stayed in their own province, or left it. */
  reach: optional(z.enum(['inside', 'outside'])),
  /** Kind of the visiting body. */
  body: optional(z.enum(['dprd', 'pemda', 'other'])),
  type: choice,
  topic: choice,
  /** Id of a person who is named in the visit. */
  person: code(/^p-[0-9a-f]{10}$/),
  party: choice,
  /** Publisher of one of its sources. */
  publisher: choice,
  confidence: optional(z.enum(['stated', 'inferred'])),
  /** First and last month or year, inclusive. Visits whose month is unknown are in no period. */
  from: period,
  to: period,
});

export type VisitFilter = z.infer<typeof visitFilter>;

export const emptyVisitFilter: VisitFilter = visitFilter.parse({});
