import type { TimelineFilter } from '$lib/filters/timeline-filter';
import { chartLabel, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { TimelineScopesRow } from '$lib/queries/timeline-scopes';

/** The clauses of the timeline but its period. A person who is asked for by an address is a choice too. */
export function filterFields(scopes: TimelineScopesRow[], filter: TimelineFilter, person: string | null) {
  const of = (asked: TimelineScopesRow['scope']) =>
    scopes.filter(({ scope }) => scope === asked).map(({ value, name }) => ({ value, text: name }));
  const persons = of('person');
  const asked =
    filter.person !== null && person !== null && !persons.some(({ value }) => value === filter.person)
      ? [{ value: filter.person, text: person }]
      : [];
  const lanes = ['visit', 'public_service', 'election', 'council', 'programme', 'post', 'other'];
  return [
    { name: 'province' as const, label: m.timeline_filter_province(), choices: of('province') },
    { name: 'region' as const, label: m.timeline_filter_region(), choices: of('region') },
    { name: 'person' as const, label: m.timeline_filter_person(), choices: [...asked, ...persons] },
    {
      name: 'topic' as const,
      label: m.timeline_filter_topic(),
      choices: of('topic')
        .map(({ value }) => ({ value, text: term('topic', value) }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    },
    {
      name: 'lane' as const,
      label: m.timeline_filter_lane(),
      choices: lanes.map((value) => ({ value, text: chartLabel(`lane_${value}`) })),
    },
    { name: 'island' as const, label: m.timeline_filter_island(), choices: of('island'), rare: true },
    {
      name: 'confidence' as const,
      label: m.timeline_filter_confidence(),
      choices: [
        { value: 'stated', text: m.timeline_confidence_stated() },
        { value: 'inferred', text: m.timeline_confidence_inferred() },
      ],
      rare: true,
    },
  ];
}
