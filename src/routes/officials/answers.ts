import type { Ask } from '$lib/database/query';
import { isEmptyFilter, without } from '$lib/filters/filter-url';
import { emptyOfficialFilter, type OfficialFilter } from '$lib/filters/official-filter';
import { actingHeads, type ActingHeadsRow } from '$lib/queries/acting-heads';
import { asked } from '$lib/queries/asked';
import { headParties, type HeadPartiesRow } from '$lib/queries/head-parties';
import { officialCounts, type OfficialCountsRow } from '$lib/queries/official-counts';
import { officialList, type OfficialListRow } from '$lib/queries/official-list';
import { officialParties, type OfficialPartiesRow } from '$lib/queries/official-parties';
import { postSpans, type PostSpansRow } from '$lib/queries/post-spans';
import { severalPosts, type SeveralPostsRow } from '$lib/queries/several-posts';
import { visitLeaders, type VisitLeadersRow } from '$lib/queries/visit-leaders';

/** What the page shows under one filter: the same questions in the prerendered page and in the browser. */
export interface Answers {
  counts: OfficialCountsRow;
  /** posts under the filter; without one, those who lead a region and were seen since 2025 */
  list: OfficialListRow[];
  spans: PostSpansRow[];
  acting: ActingHeadsRow[];
  heads: HeadPartiesRow[];
  parties: OfficialPartiesRow[];
  leaders: VisitLeadersRow[];
  several: SeveralPostsRow[];
}

/** The region whose posts are drawn: the chosen one, the province's own government, or the example. */
export function drawnRegion({ region, province }: OfficialFilter): string {
  return region ?? province ?? '16.10';
}

export async function answer(ask: Ask, filter: OfficialFilter): Promise<Answers> {
  const [[counts], list, spans, acting, heads, parties, leaders, several] = await Promise.all([
    ask(officialCounts, filter),
    listed(ask, filter),
    ask(postSpans, { region: drawnRegion(filter), person: null }),
    ask(actingHeads, without(filter, 'status', 'role')),
    ask(headParties, without(filter, 'party', 'role', 'status')),
    ask(officialParties, without(filter, 'party')),
    ask(visitLeaders, filter),
    ask(severalPosts, filter),
  ]);
  if (!counts) throw new Error('no counts of officials');
  return { counts, list, spans, acting, heads, parties, leaders, several };
}

/** The questions behind the lists, so that a reader can ask them too. */
export function listQuestions(filter: OfficialFilter) {
  return {
    list: listFilters(filter).map((part) => asked(officialList, part)),
    leaders: [asked(visitLeaders, filter)],
    several: [asked(severalPosts, filter)],
  };
}

async function listed(ask: Ask, filter: OfficialFilter): Promise<OfficialListRow[]> {
  const parts = await Promise.all(listFilters(filter).map((part) => ask(officialList, part)));
  const [whole, ...others] = parts;
  if (whole && others.length === 0) return whole;
  return parts.flat().sort((a, b) => ((a.region ?? '') < (b.region ?? '') ? -1 : 1));
}

/** Without a choice of the reader: heads of regions and their deputies who were seen in office since 2025. */
function listFilters(filter: OfficialFilter): OfficialFilter[] {
  if (!isEmptyFilter(filter)) return [filter];
  return [
    { ...emptyOfficialFilter, role: 'head', seen: 'since_2025' },
    { ...emptyOfficialFilter, role: 'deputy', seen: 'since_2025' },
  ];
}
