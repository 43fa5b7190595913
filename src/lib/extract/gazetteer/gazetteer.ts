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
import { findAccounts } from './find-accounts';
import { findBodies, type BodyDraft } from './find-bodies';
import { findElections } from './find-elections';
import { findPhases } from './find-phases';
import { findPosts } from './find-posts';
import { regions, type RegionDraft } from './find-regions';
import { joined } from './phrases';
import type { PostDraft } from './post-draft';
import { resolveRegions } from './resolve-regions';
import { endOf, wordsOf, type Word } from './words';

export type GazetteerMention =
  RegionMention | PostMention | BodyMention | AccountMention | PhaseMention | ElectionMention;

/** @returns a finder of what has a name known beforehand; prepare it once for many texts */
export function gazetteer(lexicon: Lexicon): (text: string, tokens: Token[]) => GazetteerMention[] {
  const known = regions(lexicon);
  return (text, tokens) => {
    const words = wordsOf(text, tokens);
    const posts = findPosts(words);
    const drafts = known.find(words).filter((draft) => !placesPost(draft, posts));
    const resolved = resolveRegions(words, drafts, known);
    const byWord = new Map(drafts.map((draft, at) => [draft.first, { draft, mention: resolved[at] }]));
    const draftAt = (index: number) => byWord.get(index)?.draft;
    const beside = (next: number) => regionBeside(words, next, byWord);
    const bodies = findBodies(words);
    return [
      ...resolved,
      ...withPairs(
        words,
        posts.map((draft) => postOf(words, draft, beside(draft.next))),
        posts,
      ),
      ...bodies.map((draft) => bodyOf(text, words, draft, beside(draft.next))),
      ...findAccounts(words).filter((account) => !isNamed(words, account, [...posts, ...bodies])),
      ...findPhases(words, draftAt),
      ...findElections(words, draftAt),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** `Panewu Depok`, `Camat Banjar`: the place is a district of that name, not the region. */
function placesPost({ first, next }: RegionDraft, posts: PostDraft[]): boolean {
  return posts.some((post) => post.rule === 'post.local' && post.first < first && next <= post.next);
}

/** `Kabid Pajak Daerah`: the account is part of what an office is called. */
function isNamed(words: Word[], account: AccountMention, named: { first: number; next: number }[]): boolean {
  return named.some(
    ({ first, next }) =>
      (words[first]?.start ?? 0) <= account.start && account.end <= (words[next - 1]?.end ?? 0),
  );
}

type ByWord = Map<number, { draft: RegionDraft; mention: RegionMention | undefined }>;

/** The region that stands directly after a post or a body: `Bupati Ogan Ilir`, `Pemerintah Kabupaten Ogan Ilir`. */
function regionBeside(words: Word[], next: number, byWord: ByWord): RegionMention | null {
  // `Kabupaten` of `Pemerintah Kabupaten Ogan Ilir` belongs to both, `Papua` of `DPR Papua` too
  for (let first = next - 1; first >= next - 3; first--) {
    const own = byWord.get(first);
    if (own && own.draft.next >= next) return own.mention ?? null;
  }
  return joined(words, next) ? (byWord.get(next)?.mention ?? null) : null;
}

function postOf(words: Word[], draft: PostDraft, region: RegionMention | null): PostMention {
  const { first, next, role, status, post, body, rule } = draft;
  const start = words[first]?.start ?? 0;
  return {
    kind: 'post',
    start,
    end: region?.end ?? endOf(words, first, next),
    role,
    status,
    post,
    body,
    region,
    rule,
  };
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

function bodyOf(text: string, words: Word[], draft: BodyDraft, region: RegionMention | null): BodyMention {
  const end = endOf(words, draft.first, draft.next);
  const start = words[draft.first]?.start ?? 0;
  return {
    kind: 'body',
    start,
    end: region?.end ?? end,
    body: draft.body,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    region,
    rule: draft.rule,
  };
}
