import type { PersonMention } from '../../mention';
import type { ProposedPerson } from '../../proposal';
import { ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Holder } from '../holders';
import type { Pair } from './pairs';
import type { Side } from './sides';

interface Attendee {
  side: Side;
  isLead: boolean;
  person: PersonMention;
  holder: Holder | null;
}

const led =
  /\b(?:memimpin (?:para )?(?:tamu|rombongan)|di\s?pimpin|dikomandoi|diketuai|pimpinan rombongan|ketua rombongan)\b/gi;
const receives =
  /\b(?:di\s?terima|di\s?sambut|ditemui|dijamu|menerima|menyambut|menemui|menjamu|selaku tuan rumah)\b/gi;
const joins = /\b(?:di\s?dampingi|didampingi|mendampingi|beserta|bersama)\b/gi;

/**
 * Who came and who received. The post's own region decides, then the nearest word for it in the sentence; companions are
 * on the side of those whom they accompany.
 */
export function attendees(
  scene: Scene,
  { guest, host }: Pair,
  holders: Holder[],
  sentences: Sentence[],
): Attendee[] {
  const found = new Map<string, Attendee>();
  for (const sentence of sentences) {
    let last: Side | null = null;
    for (const person of ofKind(sentence.mentions, 'person')) {
      const holder = holders.find((one) => one.person === person) ?? null;
      const cue = cueBefore(scene, sentence, person, last);
      const stated =
        holder?.post.region?.code ?? (holder?.region?.inCompany ? holder.region.code : undefined);
      const side = stated === guest.code ? 'guest' : stated === host.code ? 'host' : stated ? null : cue.side;
      if (side === null) continue;
      last = side;
      const known = found.get(person.full_name);
      if (known) {
        known.isLead ||= side === 'guest' && cue.isLead;
        known.holder ??= holder;
      } else found.set(person.full_name, { side, isLead: side === 'guest' && cue.isLead, person, holder });
    }
  }
  return [...found.values()];
}

interface Cue {
  side: Side | null;
  isLead: boolean;
}

function cueBefore({ text }: Scene, sentence: Sentence, person: PersonMention, last: Side | null): Cue {
  const words = text.slice(sentence.start, person.start);
  const at = (pattern: RegExp) => [...words.matchAll(pattern)].at(-1)?.index ?? -1;
  const [leads, hosts, joined] = [at(led), at(receives), at(joins)];
  const latest = Math.max(leads, hosts, joined);
  if (latest < 0) return { side: null, isLead: false };
  if (latest === leads)
    return {
      side: 'guest',
      isLead: !/[,;]|\bdan\b/.test(words.slice(leads).replace(/\b\p{Lu}[\p{L}.]*,\s/gu, '')),
    };
  return { side: latest === hosts ? 'host' : last, isLead: false };
}

/** As persons of a record: one lead, then the others by their first mention. */
export function proposedPersons(scene: Scene, all: Attendee[], pair: Pair): ProposedPerson[] {
  const guests = all.filter(({ side }) => side === 'guest');
  const lead = guests.find(({ isLead }) => isLead) ?? guests.find(({ holder }) => holder !== null);
  return all.map((attendee) => {
    const { side, person, holder } = attendee;
    const code = side === 'guest' ? pair.guest.code : pair.host.code;
    const region = holder?.post.region;
    return {
      role: attendee === lead ? 'lead' : side === 'guest' ? 'delegation' : 'host',
      name: slot(scene, person.full_name, person.rule, person),
      post: holder ? slot(scene, holder.post.post, holder.post.rule, holder.post) : null,
      region: region
        ? slot(scene, code, holder.post.rule, region)
        : slot(
            scene,
            code,
            'side_of_visit',
            side === 'guest' ? pair.guest.evidence[0] : pair.host.evidence[0],
            'inferred',
          ),
    };
  });
}
