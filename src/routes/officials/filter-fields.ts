import { chartLabel, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { postRole, postStatus } from '$lib/schema/membership';

export interface Facets {
  provinces: { code: string; name: string }[];
  regions: { code: string; name: string }[];
  islands: string[];
  parties: string[];
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
