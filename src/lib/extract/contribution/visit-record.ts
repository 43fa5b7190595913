import { visit } from '../../schema/visit';
import { confidenceOf, inferredFields, recordIdOf, valueOf, type Contribution } from './contribution';
import { levelOf } from './level';
import { participants } from './participants';

export function visitRecord(contribution: Contribution) {
  const { proposal, source, regions } = contribution;
  const value = (field: string) => valueOf(proposal, field);
  const side = (name: 'guest' | 'host') => {
    const region = regions.get(String(value(`${name}_region`)));
    return {
      [`${name}_body`]: value(`${name}_body`),
      [`${name}_unit`]: null,
      [`${name}_region`]: region?.code ?? undefined,
      [`${name}_place`]: region?.full_name,
      [`${name}_level`]: region && levelOf(region.type),
    };
  };
  const date = proposal.values['date'];
  return {
    file: 'visits' as const,
    result: visit.safeParse({
      id: recordIdOf('v', contribution),
      type: value('type') ?? undefined,
      status: value('status') ?? 'done',
      date: value('date'),
      date_end: value('date_end'),
      date_anchor: date ? (date.basis === 'stated' ? 'printed' : 'context') : null,
      weekday: value('weekday'),
      ...side('guest'),
      ...side('host'),
      participants: participants(proposal),
      delegation_size: value('delegation_size'),
      venue: value('venue'),
      topic: value('topic'),
      topics: String(value('topics') ?? '')
        .split(' ')
        .filter(Boolean),
      cost_idr: null,
      cost_basis: null,
      dasar_biaya: null,
      inferred_fields: inferredFields(proposal).filter((field) => field in visit.shape),
      sources: [source.id],
      confidence: confidenceOf(proposal, ['date', 'guest_region', 'host_region']),
      note: null,
      catatan: null,
    }),
  };
}
