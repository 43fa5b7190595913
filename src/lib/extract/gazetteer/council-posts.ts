import type { PostMention } from '../mention';
import { capital, readOrgan, roman, withShortForm } from './council-organ';
import { councils, parties } from './council-words';
import { isListed } from '../persons/not-names';
import { joined, withShortEntry } from './phrases';
import type { PostDraft, PostPart } from './post-draft';
import { chairedBodies, councilOffices, divisionOffices, partyOffices } from './post-words';
import { isCapital, type Word } from './words';

/** `Wakil Ketua II DPRD`, `Anggota Komisi II`, `Ketua Fraksi PKB DPRD`, `legislator` */
export function ofCouncil(words: Word[], index: number): PostPart | null {
  if (words[index]?.lower === 'legislator') {
    const party = joined(words, index + 1) ? parties.at(words, index + 1) : null;
    const next = party?.next ?? index + 1;
    return { role: 'council_member', post: 'Anggota DPRD', body: 'DPRD', next, rule: 'post.council' };
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
    acting = 'Sementara';
    next++;
  }
  const organ = readOrgan(words, next);
  if (organ) next = organ.next;
  const council = joined(words, next) || next === office.next ? councils.at(words, next) : null;
  if (!organ && !council) return null;
  if (council) next = withShortEntry(councils, words, council.next);
  const body = council?.value ?? 'DPRD';
  const post = [title, acting, organ?.name, body].filter(Boolean).join(' ');
  return {
    role: councilRole(office.value, organ?.name ?? null),
    post,
    body,
    next,
    rule: organ ? 'post.council_organ' : 'post.council',
  };
}

/** `Ketua Komisi I Rakabuana, Sekretaris Tirta dan anggota Sumirah`: offices of the organ named last in the line. */
export function ofSameOrgan(words: Word[], index: number, last: PostDraft): PostPart | null {
  const office = councilOffices.at(words, index);
  if (!office || index - last.next > farthest) return null;
  if (last.rule === 'post.council') return viceChair(words, office.next, office.value, last);
  const name = words[office.next];
  if (!name || !inOrgans.has(office.value)) return null;
  if (name.letters !== 'capital' || !joined(words, office.next)) return null;
  if (isListed(name.lower) || words.slice(last.next, index).some(({ gap }) => gap === 'break')) return null;
  const organ = last.post.replace(
    /^.*?(?=Komisi|Badan|Bapemperda|Balegda|Baleg|Banleg|Fraksi|Pansus|Panja|Pokja)/,
    '',
  );
  return {
    role: councilRole(office.value, organ),
    post: `${office.value} ${organ}`,
    body: last.body,
    next: office.next,
    rule: 'post.same_organ',
  };
}

/** `Ketua DPRD Mebas, Wakil Ketua I Mery`: the number says that it is the same council. */
function viceChair(words: Word[], at: number, title: string, last: PostDraft): PostPart | null {
  const [number, name] = [words[at], words[at + 1]];
  if (title !== 'Wakil Ketua' || !number || !/^(?:i{1,3}|iv|[1-4])$/.test(number.lower)) return null;
  if (!joined(words, at) || !isCapital(name) || !joined(words, at + 1)) return null;
  if (words.slice(last.next, at).some(({ gap }) => gap === 'break')) return null;
  const post = `${title} ${roman(number.lower)} ${last.body ?? 'DPRD'}`;
  return { role: 'council_vice_chair', post, body: last.body, next: at + 1, rule: 'post.same_organ' };
}

const inOrgans = new Set(['Ketua', 'Wakil Ketua', 'Sekretaris', 'Anggota', 'Bendahara']);
const farthest = 40;

function councilRole(office: string, organ: string | null): PostMention['role'] {
  if (office === 'Anggota') return 'council_member';
  if (office === 'Pimpinan' || organ?.startsWith('Panja') || organ?.startsWith('Pokja')) return 'other';
  if (organ) return 'council_organ_officer';
  if (office === 'Ketua') return 'council_chair';
  if (office === 'Wakil Ketua' || office === 'Wakil') return 'council_vice_chair';
  return office === 'Sekretaris' ? 'council_secretary' : 'other';
}

const otherOffices: Record<string, string> = { komisioner: 'Komisioner', kepala: 'Kepala' };

/** `Ketua KPU`, `Kepala Ombudsman RI Perwakilan` */
export function ofChairedBody(words: Word[], index: number): PostPart | null {
  return ofDivision(words, index) ?? ofWholeBody(words, index);
}

const longestDivision = 9;

/** `Kordiv Sosdiklih KPU`, `Koordinator Divisi Hukum dan Penyelesaian Sengketa Bawaslu` */
function ofDivision(words: Word[], index: number): PostPart | null {
  const office = divisionOffices.at(words, index);
  if (!office) return null;
  for (let at = office.next; at < office.next + longestDivision; at++) {
    const word = words[at];
    if (!word || (!joined(words, at) && word.gap !== 'comma')) return null;
    const body = chairedBodies.at(words, at);
    if (body) {
      const division = words
        .slice(office.next, at)
        .map((part) => (part.lower === 'dan' ? 'dan' : capital(part)));
      const post = [office.value, ...division, body.value].join(' ');
      return { role: 'other', post, body: body.value, next: body.next, rule: 'post.chaired_body' };
    }
    if (!isCapital(word) && word.lower !== 'dan') return null;
  }
  return null;
}

function ofWholeBody(words: Word[], index: number): PostPart | null {
  const office = councilOffices.at(words, index);
  const title = office?.value ?? otherOffices[words[index]?.lower ?? ''];
  const at = office?.next ?? index + 1;
  if (!title || !joined(words, at)) return null;
  const body = chairedBodies.at(words, at);
  if (!body) return null;
  const branch = words[body.next]?.lower === 'perwakilan' && joined(words, body.next) ? 1 : 0;
  const next = withShortForm(words, body.next + branch);
  return { role: 'other', post: `${title} ${body.value}`, body: body.value, next, rule: 'post.chaired_body' };
}

/** `Ketua DPC Partai Golkar`, `politikus PKB` */
export function ofParty(words: Word[], index: number): PostPart | null {
  const office = partyOffices.at(words, index);
  if (!office || !joined(words, office.next)) return null;
  const level = partyLevels.has(words[office.next]?.lower ?? '') ? words[office.next] : undefined;
  const party = parties.at(words, level ? office.next + 1 : office.next);
  if (!party || words[party.next - 1]?.letters === 'lower') return null;
  const post = [office.value, level?.lower.toUpperCase(), party.value].filter(Boolean).join(' ');
  return { role: 'other', post, body: party.value, next: party.next, rule: 'post.party' };
}

const partyLevels = new Set(['dpp', 'dpw', 'dpd', 'dpc', 'pac', 'pimpinan']);
