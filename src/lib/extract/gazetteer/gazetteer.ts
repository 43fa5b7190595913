import type { Lexicon } from '../lexicon';
import type {
  AccountMention,
  BodyMention,
  ElectionMention,
  PhaseMention,
  PostMention,
  RegionMention,
} from '../mention';
import type { Token } from '../tokens/tokenize';
import { regionOfCouncil } from './council-words';
import { findAccounts } from './find-accounts';
import { findBodies, type BodyDraft } from './find-bodies';
import { findElections } from './find-elections';
import { findPhases } from './find-phases';
import { findPosts, type PostDraft } from './find-posts';
import { regions, type RegionDraft } from './find-regions';
import { resolveRegions } from './resolve-regions';
import { wordsOf, type Word } from './words';

export type GazetteerMention =
  RegionMention | PostMention | BodyMention | AccountMention | PhaseMention | ElectionMention;

/** @returns a finder of what has a name known beforehand; prepare it once for many texts */
export function gazetteer(lexicon: Lexicon): (text: string, tokens: Token[]) => GazetteerMention[] {
  const known = regions(lexicon);
  return (text, tokens) => {
    const words = wordsOf(text, tokens);
    const drafts = known.find(words);
    const resolved = resolveRegions(words, drafts, known);
    const byWord = new Map(drafts.map((draft, at) => [draft.first, { draft, mention: resolved[at] }]));
    const draftAt = (index: number) => byWord.get(index)?.draft;
    const beside = (next: number) => regionBeside(words, next, byWord);
    const posts = findPosts(words);
    const elections = findElections(words, draftAt);
    return [
      ...resolved,
      ...withPairs(
        words,
        posts.map((draft) => postOf(words, draft, beside(draft.next))),
        posts,
      ).filter((post) => !elections.some(({ start, end }) => start <= post.start && post.end <= end)),
      ...findBodies(words).map((draft) => bodyOf(text, words, draft, beside)),
      ...findAccounts(words),
      ...findPhases(words, draftAt),
      ...elections,
    ].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

type ByWord = Map<number, { draft: RegionDraft; mention: RegionMention | undefined }>;

/** The region that stands directly after a post or a body: `Bupati Ogan Ilir`, `Pemerintah Kabupaten Ogan Ilir`. */
function regionBeside(words: Word[], next: number, byWord: ByWord): RegionMention | null {
  // `Kabupaten` of `Pemerintah Kabupaten Ogan Ilir` belongs to both
  const own = byWord.get(next - 1);
  if (own?.draft.prefixed) return own.mention ?? null;
  const gap = words[next]?.gap;
  if (gap !== 'space' && gap !== 'bracket' && gap !== 'hyphen') return null;
  const region = byWord.get(next)?.mention ?? null;
  return gap === 'bracket' && words[next - 1]?.letters !== 'capitals' ? null : region;
}

function postOf(words: Word[], draft: PostDraft, region: RegionMention | null): PostMention {
  const { first, next, ...post } = draft;
  const start = words[first]?.start ?? 0;
  return { kind: 'post', ...post, start, end: region?.end ?? words[next - 1]?.end ?? start, region };
}

/** `Bupati dan Wakil Bupati Ogan Ilir`: the region is that of both. */
function withPairs(words: Word[], posts: PostMention[], drafts: PostDraft[]): PostMention[] {
  const paired = new Set(['dan', 'serta', 'bersama', 'maupun', 'atau']);
  for (let at = posts.length - 2; at >= 0; at--) {
    const [post, second, draft, after] = [posts[at], posts[at + 1], drafts[at], drafts[at + 1]];
    if (!post || !second || !draft || !after || post.region || !second.region) continue;
    if (after.first === draft.next + 1 && paired.has(words[draft.next]?.lower ?? '')) {
      posts[at] = { ...post, region: second.region };
    }
  }
  return posts;
}

function bodyOf(
  text: string,
  words: Word[],
  draft: BodyDraft,
  beside: (next: number) => RegionMention | null,
): BodyMention {
  const start = words[draft.first]?.start ?? 0;
  const end = words[draft.next - 1]?.end ?? start;
  const region = beside(draft.next);
  return {
    kind: 'body',
    start,
    end: Math.max(end, region?.end ?? 0),
    body: draft.body,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    region,
    rule: draft.rule,
  };
}
