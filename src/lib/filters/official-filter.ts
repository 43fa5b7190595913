import { z } from 'zod';
import { postRole, postStatus } from '../schema/membership';
import { optional } from './optional';

const choice = optional(z.string().trim().min(1).max(120));
const code = (pattern: RegExp) => optional(z.string().regex(pattern));

/** Roles that are asked for together: those who lead a region, and their deputies. */
export const roleGroups = {
  head: ['governor', 'regent', 'mayor'],
  deputy: ['vice_governor', 'vice_regent', 'vice_mayor'],
} as const;

export function isHeadRole(role: string): boolean {
  return roleGroups.head.some((head) => head === role);
}

/** What the list of officials is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const officialFilter = z.object({
  /** Part of a name, in any spelling that was found. */
  name: choice,
  region: code(/^\d{2}(\.\d{2})?$/),
  province: code(/^\d{2}$/),
  island: choice,
  role: optional(z.enum(['head', 'deputy', ...postRole.options])),
  status: optional(postStatus),
  /** A party, or `none` where no source states one. */
  party: choice,
  /** Seen in office in 2025 or later, or only before. */
  seen: optional(z.enum(['since_2025', 'earlier'])),
  /** Persons with posts of several classes, or with two of them at one time. */
  posts: optional(z.enum(['several', 'at_once'])),
  confidence: optional(z.enum(['stated', 'inferred'])),
});

export type OfficialFilter = z.infer<typeof officialFilter>;

export const emptyOfficialFilter: OfficialFilter = officialFilter.parse({});
