import type { PersonMention, PostMention } from '../mention';
import { postGap } from '../persons/post-gap';
import type { Proposal, Slot } from '../proposal';
import { nearest, ofKind, type Place, type Scene, type Sentence } from '../scene';
import type { Span } from '../span';
import { organOfficers } from './organ-officers';

/** A person with the post that the same sentence gives. */
export interface Holder {
  person: PersonMention;
  post: PostMention;
  region: HeldIn | null;
  sentence: Sentence;
  rule: string;
}

/** Region of a post: in its own words, in its sentence, or the article's. */
export interface HeldIn {
  code: string;
  evidence: Span;
  basis: Slot['basis'];
  /** by whom the holder came with, which no other word overrules */
  inCompany?: boolean;
}

const stated =
  /^\s?,?\s?(?::|–|-|salah (?:satu|seorang)|definitif sebagai|selaku|sebagai|menjadi|menjabat(?: sebagai)?|(?:kembali |resmi |akhirnya )?(?:ditunjuk|dilantik|diangkat|dipercaya|dikukuhkan|ditetapkan|terpilih|ditugaskan|resmi)(?: kembali)? (?:sebagai|menjadi|menjabat)|[^.;:]{0,110}\b(?:kini|sekarang|saat ini) (?:menjabat|menjadi|dipercaya sebagai)(?: sebagai)?|[^.;:]{0,60}\b(?:di)?(?:pindah(?:kan)?|geser|mutasi|rotasi|promosikan|bergeser|promosi)(?: tugas)? (?:menjadi|sebagai|ke|ke posisi)|yang (?:(?:sehari-hari|juga|kini|saat ini|sekarang) ?)*(?:menjabat|merupakan|adalah)?(?: ?sebagai)?)\s$/;
/** The post before the name is the one that is left: `Kepala Bappeda lama, Dwi`, `… Dwi yang dipindah tugas menjadi …`. */
const left = /\b(?:yang )?lama\b/;
const moves =
  /\b(?:(?:di)?(?:pindah(?:kan)?|geser|mutasi|rotasi|promosikan|bergeser)\b|(?:kini|sekarang|saat ini) (?:menjabat|menjadi|dipercaya)|definitif sebagai)/;
const beside = /^\s?,?\s?(?:selaku|yang juga|sekaligus|merangkap)\b/;
const apposition = /^\s?[,(]\s?$/;
const between = /^(?: dari (?:\p{Lu}[\p{L}-]*| ){1,5})?\s?(?:,|dan|serta|, dan|, serta|& )\s?$/u;

/** Persons with their posts, sentence by sentence. */
export function holdersOf(scene: Scene): Holder[] {
  return scene.sentences.flatMap((sentence) => {
    const posts = ofKind(sentence.mentions, 'post');
    const persons = ofKind(sentence.mentions, 'person');
    if (persons.length === 0) return [];
    const links = linked(scene, posts, persons);
    for (const { person, post } of organOfficers(scene, sentence)) {
      if (!links.some((link) => link.person === person)) links.push({ person, post, rule: post.rule });
    }
    return links.map(({ person, post, rule }) => ({
      person,
      post,
      region: regionOf(scene, sentence, post),
      sentence,
      rule,
    }));
  });
}

/** A post without a region of its own is on the side of its visit. */
export function placedByVisits(holders: Holder[], visits: Proposal[]): Holder[] {
  const sides = new Map(
    visits.flatMap(({ persons }) =>
      persons.flatMap(({ name, region }) => (region ? [[name.value, region] as const] : [])),
    ),
  );
  return holders.map((holder) => {
    const side = sides.get(holder.person.full_name);
    if (!side || holder.post.region || holder.post.role === 'governor') return holder;
    return { ...holder, region: { code: side.value, evidence: side.evidence[0], basis: 'inferred' } };
  });
}

interface Link {
  person: PersonMention;
  post: PostMention;
  rule: string;
}

function linked({ text }: Scene, posts: PostMention[], persons: PersonMention[]): Link[] {
  const gap = (from: Span, to: Span) => text.slice(from.end, to.start);
  const links: Link[] = [];
  const hasPost = (person: PersonMention) => links.some((link) => link.person === person);
  // the same person got another post, after a move
  const moved = (person: PersonMention) =>
    links.some(
      (link) => link.person === person && link.post.start > person.end && moves.test(gap(person, link.post)),
    );
  // Sekda, Umbu, selaku ketua TAPD
  const holdsBeside = (person: PersonMention) =>
    links.some((link) => link.person === person && beside.test(gap(person, link.post)));
  const isTaken = (post: PostMention) => links.some((link) => link.post === post);
  for (const post of posts) {
    const holder = nearest(persons, post.start, 'before');
    // `Suradi wakil ketua DPRD Semarang`
    const joined = holder && gap(holder, post) === ' ' && /^\p{Ll}/u.test(text.charAt(post.start));
    if (holder && (joined || stated.test(gap(holder, post))))
      links.push({ person: holder, post, rule: 'post_after_name' });
  }
  for (const [index, post] of posts.entries()) {
    const next = nearest(persons, post.end, 'after');
    const successor = next && persons[persons.indexOf(next) + 1];
    const following =
      successor && handedOver.test(gap(post, next)) && postGap.test(gap(post, successor)) ? successor : next;
    if (isTaken(post) || !following || !postGap.test(gap(post, following))) continue;
    if (left.test(gap(post, following)) || moved(following)) continue;
    // Ahmad sebagai Kepala Dinas A, Budi sebagai Kepala Dinas B: each post stands after its name
    if (hasPost(following) && gap(post, following).includes(',') && !holdsBeside(following)) continue;
    const previous = posts[index - 1];
    const second = persons[persons.indexOf(following) + 1];
    // Bupati dan Wakil Bupati Ogan Ilir, Panca Wijaya dan Ardani
    if (
      previous &&
      !isTaken(previous) &&
      between.test(gap(previous, post)) &&
      second &&
      between.test(gap(following, second))
    ) {
      links.push({ person: following, post: previous, rule: 'pair_of_posts' });
      links.push({ person: second, post, rule: 'pair_of_posts' });
      continue;
    }
    // Asisten Perekonomian Sekda Bantul: the second post places the first
    const isPlace = previous && !isTaken(previous) && /^\s$/.test(gap(previous, post));
    const held = isPlace ? { ...previous, end: post.end, region: previous.region ?? post.region } : post;
    links.push({ person: following, post: held, rule: 'post_before_name' });
    if (!shared.has(post.role) && !severalHold.test(post.post)) continue;
    // Anggota Komisi II Aprizal, Syafari dan Tony
    for (let at = persons.indexOf(following); ; at += 1) {
      const [one, next] = [persons[at], persons[at + 1]];
      if (!one || !next || !between.test(gap(one, next)) || opensApposition(text, next, posts)) break;
      links.push({ person: next, post, rule: 'holders_in_a_row' });
    }
  }
  for (const post of posts) {
    const holder = nearest(persons, post.start, 'before');
    if (isTaken(post) || !holder || hasPost(holder)) continue;
    if (apposition.test(gap(holder, post))) links.push({ person: holder, post, rule: 'post_in_apposition' });
  }
  return links;
}

/** `Kepala Satpol PP yang sebelumnya dipegang Nurul, kini diserahkan kepada Rido` */
const handedOver = /^ yang sebelumnya (?:dipegang|dijabat|diisi|diduduki)(?: oleh)? $/;

/** Posts that several hold. */
const shared = new Set<PostMention['role']>(['council_member', 'council_vice_chair', 'assistant_or_adviser']);

const severalHold = /^(?:Anggota|Komisioner|Kepala Bidang|Kepala Seksi|Camat$)/;

function opensApposition(text: string, person: PersonMention, posts: PostMention[]): boolean {
  const post = nearest(posts, person.end, 'after');
  if (!post) return false;
  const gap = text.slice(person.end, post.start);
  return stated.test(gap) || apposition.test(gap);
}

const regional: Partial<Record<PostMention['role'], Place['type'][]>> = {
  governor: ['provinsi'],
  vice_governor: ['provinsi'],
  regent: ['kabupaten', 'kabupaten_administrasi'],
  vice_regent: ['kabupaten', 'kabupaten_administrasi'],
  mayor: ['kota', 'kota_administrasi'],
  vice_mayor: ['kota', 'kota_administrasi'],
  subdistrict_head: ['kabupaten', 'kota', 'kabupaten_administrasi', 'kota_administrasi'],
};

function regionOf(scene: Scene, sentence: Sentence, post: PostMention): HeldIn | null {
  const types = regional[post.role];
  const fits = (code: string) => !types || types.some((type) => type === scene.places.get(code)?.type);
  if (post.region) {
    const { code, candidates } = post.region;
    const own = code !== null && fits(code) ? code : candidates.find((candidate) => types && fits(candidate));
    if (own) return { code: own, evidence: post.region, basis: code === own ? 'stated' : 'inferred' };
    if (code !== null) return null;
  }
  // national bodies have no region
  if (post.body && /\b(?:RI|Kementerian)\b/.test(post.body)) return null;
  const regions = ofKind(sentence.mentions, 'region').filter(({ code }) => code !== null && fits(code));
  const close = nearest(regions, post.start, 'before') ?? nearest(regions, post.end, 'after');
  if (close?.code) return { code: close.code, evidence: close, basis: 'inferred' };
  const { home } = scene;
  if (!home) return null;
  const { evidence } = home;
  const basis = home.basis === 'derived' ? 'derived' : 'inferred';
  if (fits(home.code)) return { code: home.code, evidence, basis };
  const province = scene.places.get(home.code)?.province;
  if (province && fits(province)) return { code: province, evidence, basis: 'inferred' };
  return null;
}
