import { z } from 'zod';
import { fuzzyDate } from '../schema/primitives';
import { optional } from './optional';

const choice = optional(z.string().trim().min(1).max(120));
const code = (pattern: RegExp) => optional(z.string().regex(pattern));

/** What the timeline is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const timelineFilter = z.object({
  /** Kemendagri code of a region; of a province: its own government. */
  region: code(/^\d{2}(\.\d{2})?$/),
  province: code(/^\d{2}$/),
  island: choice,
  /** Id of a person who holds the post or is named in the event. */
  person: code(/^p-[0-9a-f]{10}$/),
  topic: choice,
  lane: optional(z.enum(['visit', 'public_service', 'election', 'council', 'programme', 'other', 'post'])),
  confidence: optional(z.enum(['stated', 'inferred'])),
  /** First and last year, month or day of the shown period, inclusive. */
  from: optional(fuzzyDate),
  to: optional(fuzzyDate),
});

export type TimelineFilter = z.infer<typeof timelineFilter>;

export const emptyTimelineFilter: TimelineFilter = timelineFilter.parse({});
