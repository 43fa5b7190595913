import type { PostMention } from '../mention';
import { readAgency } from './agency-name';
import { organs, parties, councils } from './council-words';
import { bracketed, joined } from './phrases';
import {
  chairedBodies,
  councilOffices,
  departmentHeads,
  deputyHeads,
  executives,
  localHeads,
  otherPosts,
  partyOffices,
  secretaries,
  shortHeads,
  statuses,
} from './post-words';
import { isCapital, type Word } from './words';

export type PostDraft = Pick<PostMention, 'role' | 'status' | 'post' | 'body' | 'rule'> & {
  first: number;
  next: number;
};

type Part = Omit<PostDraft, 'first' | 'status'>;

/** Most words begin no post: one look tells. */
const beginnings = new Set(
  [
    statuses,
    executives,
    secretaries,
    councilOffices,
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
  for (let index = 0; index < words.length; index++) {
    if (!beginnings.has(words[index]?.lower ?? '')) continue;
    const status = readStatus(words, index);
    const start = status?.next ?? index;
    const part = postAt(words, start);
    if (!part) continue;
    const candidate = status?.value === 'candidate' || candidates === index;
    if (candidate || noHolder(words, index)) {
      // `calon bupati dan wakil bupati`
      candidates = pairedWith(words, part.next);
    } else {
      found.push(held(words, index, part, start > index ? status?.value : undefined));
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
  part: Part,
  before: { status: PostMention['status']; word: string } | 'candidate' | undefined,
): PostDraft {
  const prefix = typeof before === 'object' ? before : null;
  const after = joined(words, part.next) ? words[part.next]?.lower : undefined;
  const draft: PostDraft = {
    ...part,
    first,
    status: prefix?.status ?? 'definitive',
    post: prefix ? `${prefix.word} ${part.post}` : part.post,
  };
  if (after === 'terpilih') return { ...draft, status: 'elected', next: part.next + 1 };
  if (after === 'sementara' && part.body === 'DPRD') {
    return { ...draft, post: `${draft.post} sementara`, next: part.next + 1 };
  }
  return draft;
}

const notHeld = new Set(
  (
    'kantor pendopo peraturan keputusan pemilihan pilkada dinas sk edaran instruksi jabatan kursi perbup perwali pergub ' +
    'lowongan cagub cabup gedung rumah'
  ).split(' '),
);

/** `Peraturan Bupati`, `Kantor Wali Kota`: nobody is meant. */
function noHolder(words: Word[], index: number): boolean {
  return joined(words, index) && notHeld.has(words[index - 1]?.lower ?? '');
}

function pairedWith(words: Word[], next: number): number {
  return ['dan', 'atau', 'serta', 'maupun'].includes(words[next]?.lower ?? '') ? next + 1 : next;
}

function postAt(words: Word[], index: number): Part | null {
  return (
    ofCouncil(words, index) ??
    ofChairedBody(words, index) ??
    ofParty(words, index) ??
    single(words, index) ??
    assistant(words, index) ??
    ofAgency(words, index) ??
    local(words, index) ??
    other(words, index)
  );
}

function single(words: Word[], index: number): Part | null {
  const executive = executives.at(words, index);
  if (executive) return { ...executive.value, body: null, next: executive.next, rule: 'post.executive' };
  const secretary = secretaries.at(words, index);
  if (!secretary) return null;
  const body = secretary.value.role === 'council_secretary' ? 'DPRD' : null;
  return { ...secretary.value, body, next: secretary.next, rule: 'post.secretary' };
}

/** `Wakil Ketua II DPRD`, `Anggota Komisi II`, `Ketua Fraksi PKB DPRD`, `legislator` */
function ofCouncil(words: Word[], index: number): Part | null {
  if (words[index]?.lower === 'legislator') {
    return {
      role: 'council_member',
      post: 'Anggota DPRD',
      body: 'DPRD',
      next: index + 1,
      rule: 'post.council',
    };
  }
  const office = councilOffices.at(words, index);
  if (!office || !joined(words, office.next)) return null;
  let next = office.next;
  let title = office.value;
  const number = words[next];
  if (title === 'Wakil Ketua' && number && /^(i{1,3}|iv|[1-4])$/.test(number.lower)) {
    title += ` ${roman(number.lower)}`;
    next++;
  }
  let acting = '';
  if (words[next]?.lower === 'sementara') {
    acting = ' sementara';
    next++;
  }
  const organ = readOrgan(words, next);
  if (organ) next = organ.next;
  const council = joined(words, next) || next === office.next ? councils.at(words, next) : null;
  if (!organ && !council) return null;
  if (council) next = council.next;
  const body = council?.value ?? 'DPRD';
  const post = [title, organ?.name, body].filter(Boolean).join(' ') + acting;
  return {
    role: councilRole(office.value, organ?.name ?? null),
    post,
    body,
    next,
    rule: organ ? 'post.council_organ' : 'post.council',
  };
}

function councilRole(office: string, organ: string | null): PostMention['role'] {
  if (office === 'Anggota') return 'council_member';
  if (office === 'Pimpinan' || organ?.startsWith('Panja') || organ?.startsWith('Pokja')) return 'other';
  if (organ) return 'council_organ_officer';
  if (office === 'Ketua') return 'council_chair';
  if (office === 'Wakil Ketua' || office === 'Wakil') return 'council_vice_chair';
  return office === 'Sekretaris' ? 'council_secretary' : 'other';
}

const committees = new Set(['pansus', 'panja', 'pokja']);

/** `Komisi II`, `Komisi A`, `Badan Anggaran`, `Fraksi PDI Perjuangan`, `Pansus LKPJ` */
export function readOrgan(words: Word[], index: number): { name: string; next: number } | null {
  const organ = organs.at(words, index);
  if (organ) return { name: organ.value, next: withShortForm(words, organ.next) };
  const word = words[index];
  const after = joined(words, index + 1) ? words[index + 1] : undefined;
  if (word?.lower === 'komisi') {
    if (!after || !/^([ivx]{1,4}|[a-g]|[1-9]|gabungan)$/.test(after.lower) || after.letters === 'lower')
      return null;
    return {
      name: `Komisi ${/^\d/.test(after.lower) ? roman(after.lower) : after.lower.toUpperCase()}`,
      next: index + 2,
    };
  }
  if (word?.lower === 'fraksi') {
    const party = parties.at(words, index + 1);
    if (party) return { name: `Fraksi ${party.value}`, next: party.next };
    return null;
  }
  if (word && committees.has(word.lower)) {
    const name = capital(word.lower);
    const numbered = after && /^([ivx]{1,4}|\d)$/.test(after.lower) && after.letters !== 'lower';
    return numbered ? { name: `${name} ${roman(after.lower)}`, next: index + 2 } : { name, next: index + 1 };
  }
  return null;
}

/** `Badan Anggaran (Banggar)`: the short form in brackets belongs to the name. */
export function withShortForm(words: Word[], next: number): number {
  const short = words[next];
  if (!short || !bracketed(words, next)) return next;
  return short.letters === 'capitals' || organs.at(words, next) ? next + 1 : next;
}

function ofChairedBody(words: Word[], index: number): Part | null {
  const office = councilOffices.at(words, index);
  const title = office?.value ?? (words[index]?.lower === 'komisioner' ? 'Komisioner' : null);
  const at = office?.next ?? index + 1;
  if (!title || !joined(words, at)) return null;
  const body = chairedBodies.at(words, at);
  if (!body) return null;
  const next = withShortForm(words, body.next);
  return { role: 'other', post: `${title} ${body.value}`, body: body.value, next, rule: 'post.chaired_body' };
}

/** `Ketua DPC Partai Golkar`, `politikus PKB` */
function ofParty(words: Word[], index: number): Part | null {
  const office = partyOffices.at(words, index);
  if (!office || !joined(words, office.next)) return null;
  const level = partyLevels.has(words[office.next]?.lower ?? '') ? words[office.next] : undefined;
  const party = parties.at(words, level ? office.next + 1 : office.next);
  if (!party || words[party.next - 1]?.letters === 'lower') return null;
  const post = [office.value, level?.lower.toUpperCase(), party.value].filter(Boolean).join(' ');
  return { role: 'other', post, body: party.value, next: party.next, rule: 'post.party' };
}

const partyLevels = new Set(['dpp', 'dpw', 'dpd', 'dpc', 'pac', 'pimpinan']);

/** `Asisten II`, `Asisten Pemerintahan dan Kesra`, `Staf Ahli Bupati Bidang Hukum` */
function assistant(words: Word[], index: number): Part | null {
  const first = words[index];
  const second = joined(words, index + 1) ? words[index + 1] : undefined;
  const rule = 'post.assistant';
  const role = 'assistant_or_adviser';
  if (first?.lower === 'asisten' && second && isCapital(first)) {
    const numbered = /^(i{1,3}|[1-3])$/.test(second.lower) && second.letters !== 'lower';
    const field = readAgency(words, numbered ? index + 2 : index + 1);
    if (numbered) {
      return {
        role,
        post: `Asisten ${roman(second.lower)}`,
        body: null,
        next: field?.next ?? index + 2,
        rule,
      };
    }
    return field && { role, post: `Asisten ${field.name}`, body: null, next: field.next, rule };
  }
  if ((first?.lower === 'staf' || first?.lower === 'staff') && second?.lower === 'ahli') {
    const holder = executives.at(words, index + 2);
    const field = readAgency(words, holder?.next ?? index + 2);
    const post = ['Staf Ahli', holder?.value.post, field?.name].filter(Boolean).join(' ');
    return { role, post, body: null, next: field?.next ?? holder?.next ?? index + 2, rule };
  }
  return null;
}

function ofAgency(words: Word[], index: number): Part | null {
  const short = shortHeads.at(words, index);
  const rule = 'post.department';
  if (short) {
    const body = short.value.replace(/^Kepala (Pelaksana )?/, '');
    return { role: 'department_officer', post: short.value, body, next: short.next, rule };
  }
  const deputy = deputyHeads.at(words, index);
  const head = deputy ?? departmentHeads.at(words, index);
  if (!head || !joined(words, head.next)) return null;
  const name = readAgency(words, head.next, head.value === 'Kepala');
  if (!name) return null;
  const post = `${head.value} ${name.name}`;
  const body = post.replace(/^(Kepala|Sekretaris) (Pelaksana )?/, '');
  return { role: deputy ? 'other' : 'department_officer', post, body, next: name.next, rule };
}

/** `Camat Indralaya Utara`: the name of the place has one word, and one more that is a direction. */
function local(words: Word[], index: number): Part | null {
  const head = localHeads.at(words, index);
  if (!head) return null;
  const { post, role } = head.value;
  let next = head.next;
  if (isCapital(words[next]) && joined(words, next)) {
    next++;
    while (joined(words, next) && directions.has(words[next]?.lower ?? '') && isCapital(words[next])) next++;
  }
  if (next === head.next && !isCapital(words[index])) return null;
  const place = words.slice(head.next, next).map(({ lower }) => capital(lower));
  return { role, post: [post, ...place].join(' '), body: null, next, rule: 'post.local' };
}

const directions = new Set(
  'utara selatan timur barat tengah ilir ulu hulu hilir kota baru lama laut darat daya timor satu dua i ii iii iv'.split(
    ' ',
  ),
);

function other(words: Word[], index: number): Part | null {
  const post = otherPosts.at(words, index);
  if (!post) return null;
  // `Dandim 0404/Muara Enim`
  const numbered = words[post.next]?.letters === 'digits' && joined(words, post.next);
  return { role: 'other', ...post.value, next: numbered ? post.next + 1 : post.next, rule: 'post.other' };
}

function roman(number: string): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][Number(number)] ?? number.toUpperCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
