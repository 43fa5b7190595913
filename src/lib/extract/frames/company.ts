import type { PersonMention } from '../mention';
import { ofKind, type Scene } from '../scene';
import type { HeldIn, Holder } from './holders';

/** `Komisi IV`, `Pansus`, `Bapemperda`: what a post is of, within its council. */
const organ =
  /\b(?:Komisi (?:[IVX]{1,4}|[A-G])|Pansus(?: [IVX\d]{1,4})?|Bapemperda|Badan (?:Anggaran|Musyawarah|Kehormatan)|Fraksi [\p{L} ]+?)(?= |$)/u;
const executive = new Set(['governor', 'vice_governor', 'regent', 'vice_regent', 'mayor', 'vice_mayor']);
/** Who is named after these words came with the one before them. */
const company = /\b(?:di ?dampingi|ditemani|membawa serta|bersama|beserta|diikuti|mengajak|memboyong)\b/;
const pronoun = /^["“]?(?:Ia|Dia|Beliau|Keduanya)\b/;

/**
 * The region of posts that name none: that of the same organ elsewhere in the article, or that of the person in whose
 * company the sentence names the holder.
 */
export function placedByCompany(scene: Scene, holders: Holder[]): Holder[] {
  const organs = organsOf(scene, holders);
  return holders.map((holder) => {
    if (holder.post.region || executive.has(holder.post.role)) return holder;
    const name = organ.exec(holder.post.post)?.[0];
    const code = (name && organs.get(name)) ?? leaderOf(scene, holders, holder);
    return code ? { ...holder, region: { ...code, basis: 'inferred', inCompany: true } } : holder;
  });
}

/** Organs that belong to one region only, as the article says. */
function organsOf(scene: Scene, holders: Holder[]): Map<string, HeldIn> {
  const organs = new Map<string, HeldIn | null>();
  const add = (words: string, region: HeldIn | null) => {
    const name = organ.exec(
      words.replace('Panitia Khusus', 'Pansus').replace('Banggar', 'Badan Anggaran'),
    )?.[0];
    if (!name || !region) return;
    const known = organs.get(name);
    organs.set(name, known === undefined || known?.code === region.code ? region : null);
  };
  for (const { post, region } of holders) if (post.region) add(post.post, region);
  for (const { name, region } of ofKind(scene.mentions, 'body')) {
    if (region?.code) add(name, { code: region.code, evidence: region, basis: 'stated' });
  }
  return new Map([...organs].filter((entry): entry is [string, HeldIn] => entry[1] !== null));
}

function leaderOf(scene: Scene, holders: Holder[], { sentence, post }: Holder): HeldIn | null {
  const words = scene.text.slice(sentence.start, post.start);
  const at = words.search(company);
  if (at < 0) return null;
  const limit = sentence.start + at;
  const before = personsOf(scene, sentence.index).filter(({ end }) => end <= limit);
  const leader =
    before.at(-1) ?? (pronoun.test(sentence.text) ? personsOf(scene, sentence.index - 1).at(-1) : undefined);
  return leader ? regionOfPerson(holders, leader) : null;
}

function personsOf({ sentences }: Scene, index: number): PersonMention[] {
  return (sentences[index]?.mentions ?? []).filter(
    (mention): mention is PersonMention => mention.kind === 'person',
  );
}

function regionOfPerson(holders: Holder[], { full_name }: PersonMention): HeldIn | null {
  return holders.find(({ person, post }) => person.full_name === full_name && post.region)?.region ?? null;
}
