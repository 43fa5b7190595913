import type { Proposal, Slot } from '../../proposal';
import { ofKind, present, slot, type Scene, type Sentence } from '../../scene';
import type { Holder } from '../holders';
import { pairsOf, type Pair, type SideOf } from './pairs';
import { attendees, proposedPersons } from './people';
import { isCancelled, isPlanned, visitSentences, type VisitSentence } from './sides';
import { topicOf, topicTags } from './topic';
import { venueOf } from './venue';
import { planned } from './visit-words';
import { whenOf } from './when';

/** Official visits between regions: one record a guest and a host. A cancelled one is none. */
export function visits(scene: Scene, holders: Holder[]): Proposal[] {
  const all = visitSentences(scene);
  // plans beside a visit that was made are of another one
  const made = all.filter(({ sentence }) => !planned.test(sentence.text));
  const sentences = pairsOf(scene, made).length > 0 ? made : all;
  const rule = sentences.find((one) => one.rule?.strong)?.rule ?? sentences.find((one) => one.rule)?.rule;
  if (!rule || isCancelled(sentences)) return [];
  const pairs = pairsOf(scene, sentences);
  const status = isPlanned(sentences) ? 'planned' : 'done';
  return pairs.map((pair) => {
    const own = ownSentences(pairs, pair, sentences);
    const spans = own.map(({ sentence }) => sentence);
    const trigger = own.find((one) => one.rule === rule) ?? own.find((one) => one.rule);
    const words = trigger?.rule?.words.exec(trigger.sentence.text);
    const at = (trigger?.sentence.start ?? 0) + (words?.index ?? 0);
    const evidence = words ? { start: at, end: at + words[0].length } : pair.guest.evidence[0];
    const when = whenOf(scene, spans);
    const topic = topicOf(scene, own);
    const tags = topic ? topicTags(topic.value) : [];
    return {
      id: `visit-${pair.guest.code}-${pair.host.code}`,
      kind: 'visit',
      rule: rule.id,
      values: present({
        type: slot(scene, rule.type, rule.id, evidence),
        status: slot(scene, status, 'visit_status', evidence, 'inferred'),
        date: when?.date,
        date_end: when?.date_end,
        weekday: when?.mention?.weekday && slot(scene, when.mention.weekday, when.mention.rule, when.mention),
        guest_region: regionSlot(scene, pair.guest),
        guest_body: bodySlot(scene, pair.guest),
        host_region: regionSlot(scene, pair.host),
        host_body: bodySlot(scene, pair.host),
        venue: venueOf(scene, spans),
        topic,
        topics: topic && tags.length > 0 ? { ...topic, value: tags.join(' '), basis: 'inferred' } : null,
        delegation_size: delegation(scene, spans),
      }),
      persons: proposedPersons(scene, attendees(scene, pair, holders, peopleSentences(scene, spans)), pair),
      flags: [],
    };
  });
}

/** Its own sentences where there are several visits; all that speak of the visit where there is one. */
function ownSentences(pairs: Pair[], { guest, host }: Pair, sentences: VisitSentence[]): VisitSentence[] {
  if (pairs.length === 1) return sentences;
  const [varying, fixed] = pairs.every((pair) => pair.host === host) ? [guest, host] : [host, guest];
  const own = sentences.filter(({ sentence }) => varying.sentences.includes(sentence));
  return own.length > 0 ? own : sentences.filter(({ sentence }) => fixed.sentences.includes(sentence));
}

/** Companions are often named in the sentence after. */
function peopleSentences({ sentences }: Scene, own: Sentence[]): Sentence[] {
  const indexes = new Set(own.map(({ index }) => index));
  return sentences.filter(
    ({ index, text }) =>
      indexes.has(index) || (indexes.has(index - 1) && /\b(?:didampingi|hadir|turut|tampak)\b/i.test(text)),
  );
}

function regionSlot(scene: Scene, { code, basis, evidence }: SideOf): Slot<string> {
  return slot(scene, code, basis === 'stated' ? 'side_of_visit' : 'dateline', evidence, basis);
}

/** The body of the guests or hosts, council or government as first named, in its fullest form: `Komisi II DPRD Kabupaten X`. */
function bodySlot(scene: Scene, { code, parties }: SideOf): Slot<string> | null {
  const place = scene.places.get(code);
  const named = parties
    .flatMap(({ bearer }) => (bearer ? [{ bearer, body: bodyName(bearer) }] : []))
    .sort((a, b) => a.bearer.start - b.bearer.start);
  const [first] = named;
  if (!first || !place) return null;
  const alike = named.filter(({ body }) => body.includes('DPR') === first.body.includes('DPR'));
  const { bearer, body } = alike.reduce(
    (best, one) => (one.body.length > best.body.length ? one : best),
    first,
  );
  return slot(scene, `${body} ${place.full_name}`, bearer.rule, bearer);
}

const council =
  /(?:(?:Komisi|Pansus|Panitia Khusus|Fraksi|Badan [\p{L} ]+|Banggar|Bapemperda|Bamus)(?: [IVX\d]+| [A-F]\b)? )?DPR[DKA]\b/u;

function bodyName(bearer: NonNullable<SideOf['parties'][number]['bearer']>): string {
  if (bearer.kind === 'body') return bearer.body === 'government' ? 'Pemerintah' : bearer.name;
  return council.exec(bearer.post)?.[0] ?? 'Pemerintah';
}

function delegation(scene: Scene, sentences: Sentence[]): Slot<number> | null {
  for (const { text, mentions } of sentences) {
    if (!/\b(?:rombongan|delegasi|peserta|berjumlah)\b/i.test(text)) continue;
    const size = ofKind(mentions, 'count').find(({ unit }) => unit === 'orang');
    if (size) return slot(scene, size.value, size.rule, size);
  }
  return null;
}
