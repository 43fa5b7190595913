import { chartLabel, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { OfficialListRow } from '$lib/queries/official-list';
import type { RegionPlacesRow } from '$lib/queries/region-places';
import { postRole, postStatus } from '$lib/schema/membership';

export interface Facets {
  provinces: { code: string; name: string }[];
  regions: { code: string; name: string }[];
  islands: string[];
  parties: string[];
}

/** What occurs in the posts, by clause. */
export function facetsOf(posts: OfficialListRow[], places: RegionPlacesRow[]): Facets {
  const occurring = new Set(posts.map(({ region }) => region));
  const sorted = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))].sort();
  return {
    provinces: places.filter(({ code }) => code.length === 2).map(({ code, name }) => ({ code, name })),
    regions: places
      .filter(({ code }) => occurring.has(code))
      .map(({ code, full_name }) => ({ code, name: full_name })),
    islands: sorted(places.map(({ island }) => island)),
    parties: sorted(posts.map(({ party }) => party)),
  };
}

/** Full name of a region or province that the filter can name. */
export function regionName({ regions, provinces }: Facets, region: string): string {
  return [...regions, ...provinces].find(({ code }) => code === region)?.name ?? region;
}

/** The clauses of the filter but the name, which is written. */
export function filterFields({ provinces, regions, islands, parties }: Facets) {
  const named = (list: { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, text: name }));
  return [
    { name: 'province' as const, label: m.officials_filter_province(), choices: named(provinces) },
    { name: 'region' as const, label: m.officials_filter_region(), choices: named(regions) },
    {
      name: 'role' as const,
      label: m.officials_filter_role(),
      choices: [
        { value: 'head', text: chartLabel('posts_head') },
        { value: 'deputy', text: chartLabel('posts_deputy') },
        ...postRole.options.map((value) => ({ value, text: term('post', value) })),
      ],
    },
    {
      name: 'status' as const,
      label: m.officials_filter_status(),
      choices: postStatus.options.map((value) => ({ value, text: term('status', value) })),
    },
    {
      name: 'seen' as const,
      label: m.officials_filter_seen(),
      choices: [
        { value: 'since_2025', text: m.officials_seen_since_2025() },
        { value: 'earlier', text: m.officials_seen_earlier() },
      ],
    },
    {
      name: 'posts' as const,
      label: m.officials_filter_posts(),
      choices: [
        { value: 'several', text: m.officials_posts_several() },
        { value: 'at_once', text: m.officials_posts_at_once() },
      ],
    },
    {
      name: 'party' as const,
      label: m.officials_filter_party(),
      choices: [
        ...parties.map((value) => ({ value, text: value })),
        { value: 'none', text: m.officials_party_none() },
      ],
      rare: true,
    },
    {
      name: 'island' as const,
      label: m.officials_filter_island(),
      choices: islands.map((value) => ({ value, text: value })),
      rare: true,
    },
    {
      name: 'confidence' as const,
      label: m.officials_filter_confidence(),
      choices: [
        { value: 'stated', text: m.officials_confidence_stated() },
        { value: 'inferred', text: m.officials_confidence_inferred() },
      ],
      rare: true,
    },
  ];
}
