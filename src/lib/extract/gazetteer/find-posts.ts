import type { PostMention } from '../mention';
import { assistant, local, ofAgency } from './agency-posts';
import { ofChairedBody, ofCouncil, ofParty, ofSameOrgan } from './council-posts';
import { bracketed, joined, withShortEntry } from './phrases';
import type { PostDraft, PostPart } from './post-draft';
import {
  councilOffices,
  departmentHeads,
  deputyHeads,
  divisionOffices,
  executives,
  localHeads,
  otherPosts,
  partyOffices,
  secretaries,
  shortHeads,
  statuses,
} from './post-words';
import { readTitledName } from './titled-name';
import type { Word } from './words';

/** Most words begin no post: one look tells. */
const beginnings = new Set(
  [
    statuses,
    executives,
    secretaries,
    councilOffices,
    divisionOffices,
    partyOffices,
    departmentHeads,
    deputyHeads,
    shortHeads,
    localHeads,
    otherPosts,
  ].flatMap(({ firstWords }) => [...firstWords.keys()]),
);
for (const word of ['legislator', 'komisioner', 'asisten', 'staf', 'staff']) beginnings.add(word);

/** Posts without their regions, in the order of the text. */
export function findPosts(words: Word[]): PostDraft[] {
  const found: PostDraft[] = [];
  let candidates = -1;
  let organ: PostDraft | null = null;
  for (let index = 0; index < words.length; index++) {
    const { lower } = words[index] ?? { lower: '' };
    if (!beginnings.has(lower) && !lower.startsWith('kadi')) continue;
    const status = readStatus(words, index);
    const start = status?.next ?? index;
    const part = postAt(words, start) ?? (organ && ofSameOrgan(words, start, organ));
    if (!part) continue;
    const candidate = status?.value === 'candidate' || candidates === index;
    if (candidate || noHolder(words, index)) {
      // `calon bupati dan wakil bupati`
      candidates = pairedWith(words, part.next);
    } else {
      const post = held(words, index, part, start > index ? status?.value : undefined);
      if (post.rule === 'post.council_organ' || post.rule === 'post.council') organ = post;
      found.push(post);
    }
    index = part.next - 1;
  }
  return found;
}

/** `Plt.`, `Penjabat (Pj)` */
function readStatus(words: Word[], index: number) {
  const status = statuses.at(words, index);
  if (!status) return null;
  if (bracketed(words, status.next) && statuses.at(words, status.next))
    return { ...status, next: status.next + 1 };
  return joined(words, status.next) ? status : null;
}

function held(
  words: Word[],
  first: number,
  part: PostPart,
  before: { status: PostMention['status']; word: string } | 'candidate' | undefined,
): PostDraft {
  const prefix = typeof before === 'object' ? before : null;
  const after = joined(words, part.next) ? words[part.next]?.lower : undefined;
  const draft: PostDraft = {
    ...part,
    first,
    // `menggantikan Plh Sekda Lazarus`
    status: replaced.has(words[first - 1]?.lower ?? '') ? 'former' : (prefix?.status ?? 'definitive'),
    post: prefix ? `${prefix.word} ${part.post}` : part.post,
  };
  if (after === 'terpilih') return { ...draft, status: 'elected', next: part.next + 1 };
  if (after === 'sementara' && part.body === 'DPRD') {
    return { ...draft, post: `${draft.post} Sementara`, next: part.next + 1 };
  }
  return draft;
}

const replaced = new Set(['menggantikan', 'pengganti', 'menggeser']);

const notHeld = new Set(
  (
    'kantor pendopo peraturan keputusan pemilihan pilkada dinas sk edaran instruksi perbup perwali pergub lowongan ' +
    'cagub cabup gedung rumah'
  ).split(' '),
);

/** `Peraturan Bupati`, `Kantor Wali Kota`: nobody is meant. */
function noHolder(words: Word[], index: number): boolean {
  return joined(words, index) && notHeld.has(words[index - 1]?.lower ?? '');
}

function pairedWith(words: Word[], next: number): number {
  return ['dan', 'atau', 'serta', 'maupun'].includes(words[next]?.lower ?? '') ? next + 1 : next;
}

function postAt(words: Word[], index: number): PostPart | null {
  return (
    ofCouncil(words, index) ??
    ofChairedBody(words, index) ??
    ofParty(words, index) ??
    single(words, index) ??
    assistant(words, index) ??
    local(words, index) ??
    ofAgency(words, index) ??
    other(words, index)
  );
}

function single(words: Word[], index: number): PostPart | null {
  const executive = executives.at(words, index);
  if (executive) {
    const next = withShortEntry(executives, words, executive.next);
    return { ...executive.value, body: null, next, rule: 'post.executive' };
  }
  const secretary = secretaries.at(words, index);
  if (!secretary) return null;
  const body = secretary.value.role === 'council_secretary' ? 'DPRD' : null;
  return {
    ...secretary.value,
    body,
    next: withShortEntry(secretaries, words, secretary.next),
    rule: 'post.secretary',
  };
}

function other(words: Word[], index: number): PostPart | null {
  const post = otherPosts.at(words, index);
  if (!post) return null;
  let next = withShortEntry(otherPosts, words, post.next);
  // `Dandim 0404/Muara Enim`
  if (words[next]?.letters === 'digits' && joined(words, next)) next++;
  const university = post.value.post === 'Rektor' && joined(words, next) ? readTitledName(words, next) : null;
  return { role: 'other', ...post.value, next: university?.next ?? next, rule: 'post.other' };
}
