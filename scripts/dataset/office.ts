import type { Membership } from '../../src/lib/schema/membership';

/** Evidence from this year on lets a post without an end be called current. */
const currentFrom = '2025';

/** @returns the latest date on which a page showed the person in the post, or null */
export function lastSeen(membership: Membership): string | null {
  return [...membership.as_of].sort().at(-1) ?? null;
}

/**
 * A post is "as of" its evidence. It counts as current only with evidence of 2025 or later and no stated end
 * before that; an election alone is not an office.
 */
export function isCurrent(membership: Membership): boolean {
  if (membership.status === 'former' || membership.status === 'elected') return false;
  const evidence = lastSeen(membership) ?? membership.start;
  if (evidence === null || evidence < currentFrom) return false;
  return membership.end === null || membership.end >= evidence;
}
