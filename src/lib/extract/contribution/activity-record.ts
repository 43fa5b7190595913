import { activity } from '../../schema/activity';
import { confidenceOf, inferredFields, recordIdOf, valueOf, type Contribution } from './contribution';
import { participants } from './participants';

/** Titles are Sorot's own words, never the article's. */
const titles: Record<string, string> = {
  reses: 'Reses di',
  mpp_launch: 'Peresmian Mal Pelayanan Publik',
  kkn: 'Kegiatan KKN di',
  council_inauguration: 'Pelantikan DPRD',
  inauguration: 'Pelantikan pejabat',
};

export function activityRecord(contribution: Contribution) {
  const { proposal, source, regions } = contribution;
  const value = (field: string) => valueOf(proposal, field);
  const region = regions.get(String(value('region')));
  const date = proposal.values['date'];
  return {
    file: 'activities' as const,
    result: activity.safeParse({
      id: recordIdOf('a', contribution),
      kind: value('kind') ?? undefined,
      status: value('status') ?? 'done',
      date: value('date'),
      date_end: value('date_end'),
      date_anchor: date ? (date.basis === 'stated' ? 'printed' : 'context') : null,
      weekday: null,
      region: region?.code ?? undefined,
      organization: null,
      title: region && `${titles[String(value('kind'))] ?? 'Kegiatan di'} ${region.full_name}`,
      place: null,
      participants: participants(proposal),
      numbers: {},
      details: null,
      rincian: null,
      topics: value('kind') === 'mpp_launch' ? ['mpp'] : [],
      inferred_fields: inferredFields(proposal).filter((field) => field in activity.shape),
      sources: [source.id],
      confidence: confidenceOf(proposal, ['date', 'region']),
      note: null,
      catatan: null,
    }),
  };
}
