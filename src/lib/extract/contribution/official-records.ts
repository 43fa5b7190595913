import { membership } from '../../schema/membership';
import { person } from '../../schema/person';
import { confidenceOf, recordIdOf, valueOf, type Contribution } from './contribution';

/** A person and the post. Whether Sorot has the person already is for an editor to say. */
export function officialRecords(contribution: Contribution) {
  const { proposal, source, regions } = contribution;
  const value = (field: string) => valueOf(proposal, field) ?? undefined;
  const printed = proposal.values['name']?.evidence[0].exact.replaceAll(/\s+/g, ' ');
  const region = regions.get(String(value('region')));
  const id = recordIdOf('p', contribution);
  const seen = source.published ?? null;
  return [
    {
      file: 'persons' as const,
      result: person.safeParse({
        id,
        name: value('name'),
        names: [value('name')],
        names_as_printed: printed === undefined ? [] : [printed],
        honorifics: [],
        degrees: [],
        linked_by: 'single_record',
        note: null,
      }),
    },
    {
      file: 'officials' as const,
      result: membership.safeParse({
        id: recordIdOf('o', contribution),
        person: id,
        name: value('name'),
        names_as_printed: [printed],
        post: value('post'),
        role: value('role'),
        status: value('status'),
        region: region?.code,
        organization: null,
        party: null,
        start: null,
        end: null,
        terms: [],
        as_of: seen === null ? [] : [seen],
        sources: [source.id],
        confidence: confidenceOf(proposal, ['region']),
        note: null,
      }),
    },
  ];
}
