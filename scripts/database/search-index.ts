import type { Records } from '../../src/lib/schema/records';
import type { SearchEntry } from '../../src/lib/schema/search-entry';
import { lastSeen } from '../../src/lib/dataset/office';

/** What the search box looks through: every region and every official. */
export function searchIndex(records: Records): SearchEntry[] {
  const regions = new Map(records.regions.map((region) => [region.code, region.full_name]));
  const latest = new Map<string, Records['officials'][number]>();
  for (const membership of records.officials) {
    const other = latest.get(membership.person);
    if (!other || evidence(membership) > evidence(other)) latest.set(membership.person, membership);
  }
  return [
    ...records.regions.map(({ code, full_name, province, type }) => ({
      path: `regions/${code}`,
      name: full_name,
      also: '',
      detail: type === 'provinsi' ? code : `${regions.get(province) ?? ''} · ${code}`,
    })),
    ...records.persons.map((person) => {
      const membership = latest.get(person.id);
      const region = membership?.region ? regions.get(membership.region) : undefined;
      return {
        path: `officials/${person.id}`,
        name: person.name,
        also: person.names.filter((name) => name !== person.name).join(' '),
        detail: [membership?.post, region].filter(Boolean).join(', '),
      };
    }),
  ];
}

function evidence(membership: Records['officials'][number]): string {
  return lastSeen(membership) ?? membership.start ?? '';
}
