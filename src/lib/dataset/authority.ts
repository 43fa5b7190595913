import type { ElectionResult } from '../schema/election-result';
import type { Records } from '../schema/records';

type PublisherClass = Records['publishers'][number]['class'];

const classRank: Record<PublisherClass, number> = {
  official: 0,
  national_press: 1,
  local_press: 2,
  academic: 2,
  aggregator: 3,
  encyclopedia: 3,
  blog: 3,
  party: 3,
  other: 3,
};

/** Rank and finality of what an election office or another body states; null: the publisher speaks for itself. */
const statusRank: Record<ElectionResult['status'], { authority: number | null; finality: number }> = {
  kpu_recap: { authority: 0, finality: 0 },
  court_decision: { authority: 0, finality: 0 },
  kpu_dpt: { authority: 0, finality: 0 },
  kpu_statement: { authority: 0, finality: 1 },
  bawaslu_statement: { authority: 0, finality: 1 },
  bawaslu_monitoring: { authority: 0, finality: 2 },
  kpu_provisional: { authority: 0, finality: 2 },
  kpu_dps: { authority: 0, finality: 2 },
  kpu_tps_mapping: { authority: 0, finality: 2 },
  kpu_invitation_data: { authority: 0, finality: 2 },
  desk_pilkada: { authority: 0, finality: 2 },
  pemkab_statement: { authority: 0, finality: 2 },
  local_government_count: { authority: 0, finality: 2 },
  candidate_list: { authority: null, finality: 1 },
  news_stated: { authority: null, finality: 1 },
  computed: { authority: null, finality: 1 },
  sirekap_media: { authority: 3, finality: 3 },
  media_tally: { authority: 3, finality: 3 },
  party_count: { authority: 3, finality: 3 },
  academic: { authority: null, finality: 1 },
  wikipedia: { authority: 3, finality: 1 },
  blog_compilation: { authority: 3, finality: 1 },
  lower_bound: { authority: null, finality: 3 },
  target: { authority: null, finality: 3 },
};

/** Statements which are no results and no official counts stay out of rankings. */
const unranked = new Set<ElectionResult['status']>([
  'target',
  'kpu_dps',
  'party_count',
  'sirekap_media',
  'media_tally',
  'blog_compilation',
  'lower_bound',
]);

export class Authorities {
  readonly #ranks: Map<string, number>;

  constructor(records: Pick<Records, 'sources' | 'publishers'>) {
    const classes = new Map(records.publishers.map((row) => [row.publisher, row.class]));
    this.#ranks = new Map(
      records.sources.map((source) => [source.id, classRank[classes.get(source.publisher) ?? 'other']]),
    );
  }

  /** @returns 0 (official body) to 3, the best of the sources */
  ofSources(sources: string[]): number {
    return Math.min(...sources.map((id) => this.#ranks.get(id) ?? 3));
  }

  ofResult(result: ElectionResult): { authority: number; finality: number } {
    const rank = statusRank[result.status];
    return { authority: rank.authority ?? this.ofSources(result.sources), finality: rank.finality };
  }
}

export function rankable(status: ElectionResult['status']): boolean {
  return !unranked.has(status);
}
