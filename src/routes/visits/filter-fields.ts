import type { VisitFilter } from '$lib/filters/visit-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { RegionPlacesRow } from '$lib/queries/region-places';
import type { VisitFacetsRow } from '$lib/queries/visit-facets';
import type { VisitPersonsRow } from '$lib/queries/visit-persons';

/** The fields of the explorer's filter with all values that occur in the data. */
export function filterFields(
  visits: VisitFacetsRow[],
  places: RegionPlacesRow[],
  persons: VisitPersonsRow[],
) {
  const occurring = (valuesOf: (visit: VisitFacetsRow) => (string | null)[]) =>
    [...new Set(visits.flatMap(valuesOf).filter((value) => value !== null))].sort();
  const plain = (values: string[]) => values.map((value) => ({ value, text: value }));
  const words = (group: string, values: string[]) =>
    values.map((value) => ({ value, text: term(group, value) })).sort((a, b) => a.text.localeCompare(b.text));
  const named = (list: RegionPlacesRow[]) =>
    list.map(({ code, full_name }) => ({ value: code, text: full_name }));
  const field = (name: keyof VisitFilter, label: string, choices: Choice[], rare = false) => ({
    name,
    label,
    choices,
    rare,
  });
  return [
    field('province', m.visits_filter_province(), named(places.filter(({ code }) => code.length === 2))),
    field('region', m.visits_filter_region(), named(places.filter(({ code }) => code.length > 2))),
    field('side', m.visits_filter_side(), [
      { value: 'guest', text: m.visits_side_guest() },
      { value: 'host', text: m.visits_side_host() },
    ]),
    field(
      'topic',
      m.visits_filter_topic(),
      words(
        'topic',
        occurring(({ topics }) => topics),
      ),
    ),
    { ...field('from', m.visits_filter_from(), []), month: 'first' as const },
    { ...field('to', m.visits_filter_to(), []), month: 'last' as const },
    field(
      'type',
      m.visits_filter_type(),
      words(
        'type',
        occurring(({ type }) => [type]),
      ),
      true,
    ),
    field(
      'body',
      m.visits_filter_body(),
      [
        { value: 'dprd', text: m.visits_body_dprd() },
        { value: 'pemda', text: m.visits_body_pemda() },
        { value: 'other', text: m.visits_body_other() },
      ],
      true,
    ),
    field(
      'reach',
      m.visits_filter_reach(),
      [
        { value: 'outside', text: m.visits_reach_outside() },
        { value: 'inside', text: m.visits_reach_inside() },
      ],
      true,
    ),
    field(
      'island',
      m.visits_filter_island(),
      plain(occurring(({ guest_island, host_island }) => [guest_island, host_island])),
      true,
    ),
    field(
      'person',
      m.visits_filter_person(),
      persons.map(({ id, name }) => ({ value: id, text: name })),
      true,
    ),
    field('party', m.visits_filter_party(), plain(occurring(({ parties }) => parties)), true),
    field('publisher', m.visits_filter_publisher(), plain(occurring(({ publishers }) => publishers)), true),
    field(
      'confidence',
      m.visits_filter_confidence(),
      [
        { value: 'stated', text: m.visits_confidence_stated() },
        { value: 'inferred', text: m.visits_confidence_inferred() },
      ],
      true,
    ),
  ];
}

interface Choice {
  value: string;
  text: string;
}
