import type { BodyMention, Mention, PostMention } from '../../mention';
import type { Slot } from '../../proposal';
import type { Scene, Sentence } from '../../scene';
import type { Span } from '../../span';
import type { Party } from './parties';
import type { Side, Vote, VisitSentence } from './sides';

/** A side of a visit: a region, and the words that made it one. */
export interface SideOf {
  code: string;
  basis: Slot['basis'];
  evidence: [Span, ...Span[]];
  parties: Party[];
  sentences: Sentence[];
}

export interface Pair {
  guest: SideOf;
  host: SideOf;
}

/**
 * Which regions visited which. A region is on the side that its votes give it; one that only places another of the
 * same side (its province) is none. Several guests of one host, or one guest of several hosts, are several visits.
 */
export function pairsOf(scene: Scene, sentences: VisitSentence[]): Pair[] {
  const votes = sentences.flatMap((one) => one.votes);
  const guests: SideOf[] = [];
  const hosts: SideOf[] = [];
  for (const code of new Set(votes.map(({ party }) => party.code))) {
    const own = votes.filter(({ party }) => party.code === code);
    const side = weigh(own, 'guest') > weigh(own, 'host') ? 'guest' : 'host';
    const [first, ...rest] = own.filter((vote) => vote.side === side);
    if (first) (side === 'guest' ? guests : hosts).push(sideOf(code, [first, ...rest], sentences));
  }
  const places = withoutProvinces(scene, hosts);
  const named = withoutProvinces(scene, guests).filter((side) => isOfficial(scene, side));
  const visitors = named.length > 0 ? named : guestBefore(scene, sentences, places);
  return joined(visitors, places.length > 0 ? places : homeAsHost(scene, visitors));
}

/** Officials came: a body or post of the region, beside the words for the visit or elsewhere, or words for one beside its name. */
function isOfficial(scene: Scene, { code, parties }: SideOf): boolean {
  const { text } = scene;
  if (scene.mentions.some((mention) => isOffice(mention) && mention.region?.code === code)) return true;
  return parties.some(
    ({ bearer, region }) =>
      bearer !== null || officialWords.test(text.slice(Math.max(0, region.start - 60), region.start)),
  );
}

const officialWords =
  /\b(?:camat|lurah|kades|kepala desa|forum|dinas|badan|setda|sekretariat|pemerintah|pemda|rombongan|jajaran|TP PKK|dharma wanita|dekranasda|legislator|wakil rakyat|dewan|pansus|komisi|pejabat|OPD)\b[^.;]{0,50}$/i;

function joined(guests: SideOf[], hosts: SideOf[]): Pair[] {
  const all = guests.flatMap((guest) => hosts.map((host) => ({ guest, host })));
  if (guests.length === 1 || hosts.length === 1) return all;
  // several on both sides: those that one sentence joins
  return all.filter(({ guest, host }) =>
    guest.sentences.some((sentence) => host.sentences.includes(sentence)),
  );
}

function sideOf(code: string, [first, ...rest]: [Vote, ...Vote[]], all: VisitSentence[]): SideOf {
  const own = [first, ...rest].map(({ sentence }) => sentence);
  return {
    code,
    basis: 'stated',
    evidence: [first.party.region, ...rest.map(({ party }) => party.region)],
    // whoever else of the region such a sentence names came or received too
    parties: all
      .filter(({ sentence }) => own.includes(sentence))
      .flatMap(({ parties }) => parties.filter((party) => party.code === code)),
    sentences: own,
  };
}

type Office = BodyMention | PostMention;

function isOffice(mention: Mention): mention is Office {
  return (
    (mention.kind === 'body' && ['dprd', 'government', 'agency'].includes(mention.body)) ||
    mention.kind === 'post'
  );
}

const delegation = /\b(?:rombongan|delegasi|kunker|kunjungan|legislator|pansus|studi|bertamu|bertandang)\b/i;

/** Where only the hosts are named: the office named last before them, else the region that the article is about. */
function guestBefore(scene: Scene, sentences: VisitSentence[], hosts: SideOf[]): SideOf[] {
  const isHost = (code: string) => hosts.some((host) => host.code === code);
  const [first] = hosts.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  if (!first || !sentences.some(({ sentence }) => delegation.test(sentence.text))) return [];
  const offices = scene.mentions
    .filter(isOffice)
    .filter(({ region }) => region?.code && !isHost(region.code));
  const near = offices.findLast(({ start, end }) => end <= first.start && first.start - start < farthest);
  const { home } = scene;
  const region = near?.region ?? offices.find((office) => office.region?.code === home?.code)?.region;
  if (!region?.code) return [];
  const basis = near ? 'inferred' : (home?.basis ?? 'inferred');
  return [{ code: region.code, basis, evidence: [region], parties: [], sentences: [] }];
}

/** A guest is named in the sentence before its host, or in the one before that; in characters. */
const farthest = 250;

/** Where only the guests are named, the dateline says where they came. */
function homeAsHost({ home }: Scene, guests: SideOf[]): SideOf[] {
  if (home?.basis !== 'derived' || guests.some(({ code }) => code === home.code)) return [];
  return [{ code: home.code, basis: 'derived', evidence: [home.evidence], parties: [], sentences: [] }];
}

function weigh(votes: Vote[], side: Side): number {
  return votes.reduce((sum, vote) => sum + (vote.side === side ? vote.weight : 0), 0);
}

function withoutProvinces({ places }: Scene, sides: SideOf[]): SideOf[] {
  return sides.filter(
    ({ code }) =>
      code.length > 2 ||
      !sides.some((other) => other.code.length > 2 && places.get(other.code)?.province === code),
  );
}
