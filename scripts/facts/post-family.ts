import type { Membership } from '../../src/lib/schema/membership';

type Role = Membership['role'];
type Family = 'head' | 'council' | 'secretariat';

const families: Record<Exclude<Role, 'other'>, Family> = {
  governor: 'head',
  vice_governor: 'head',
  regent: 'head',
  vice_regent: 'head',
  mayor: 'head',
  vice_mayor: 'head',
  council_chair: 'council',
  council_vice_chair: 'council',
  council_organ_officer: 'council',
  council_member: 'council',
  council_secretary: 'secretariat',
  regional_secretary: 'secretariat',
  assistant_or_adviser: 'secretariat',
  department_officer: 'secretariat',
  subdistrict_head: 'secretariat',
};

/** Posts that one career commonly joins. What fits no class is its own family. */
export function familyOf({ role, post }: Pick<Membership, 'role' | 'post'>): string {
  return role === 'other' ? `other: ${post.toLowerCase()}` : families[role];
}

const single = new Set<Role>([
  'governor',
  'vice_governor',
  'regent',
  'vice_regent',
  'mayor',
  'vice_mayor',
  'council_chair',
  'regional_secretary',
  'council_secretary',
]);

/** A post that one person at a time holds in a region. */
export function isSingleHolder({ role }: Pick<Membership, 'role'>): boolean {
  return single.has(role);
}
