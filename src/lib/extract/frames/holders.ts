import type { PersonMention, PostMention } from '../mention';
import { nearest, ofKind, type Place, type Scene, type Sentence } from '../scene';
import type { Slot } from '../proposal';
import type { Span } from '../span';

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
}

const before = /^[\s,:“"]{0,3}(?:yakni|yaitu|bernama|,)?\s{0,2}$/;
const after =
  /^\s?,?\s?(?:selaku|sebagai|yang (?:juga )?(?:menjabat|merupakan|adalah)(?: sebagai)?|yang juga)\s$/;
const apposition = /^\s?[,(]\s?$/;
const between = /^\s?(?:,|dan|serta|, dan|, serta|& )\s?$/;

/** Persons with their posts, sentence by sentence. */
export function holdersOf(scene: Scene): Holder[] {
  return scene.sentences.flatMap((sentence) => {
    const posts = ofKind(sentence.mentions, 'post');
    const persons = ofKind(sentence.mentions, 'person');
    if (posts.length === 0 || persons.length === 0) return [];
    return linked(scene, sentence, posts, persons).map(({ person, post, rule }) => ({
      person,
      post,
      region: regionOf(scene, sentence, post),
      sentence,
      rule,
    }));
  });
}

interface Link {
  person: PersonMention;
  post: PostMention;
  rule: string;
}

function linked({ text }: Scene, sentence: Sentence, posts: PostMention[], persons: PersonMention[]): Link[] {
  const gap = (from: Span, to: Span) => text.slice(from.end, to.start);
  const links: Link[] = [];
  const isFree = (person: PersonMention) => !links.some((link) => link.person === person);
  for (const [index, post] of posts.entries()) {
    const following = nearest(persons, post.end, 'after');
    if (!following || !before.test(gap(post, following))) continue;
    const previous = posts[index - 1];
    const second = persons[persons.indexOf(following) + 1];
    // Bupati dan Wakil Bupati Ogan Ilir, Panca Wijaya dan Ardani
    if (previous && between.test(gap(previous, post)) && second && between.test(gap(following, second))) {
      links.push({ person: following, post: previous, rule: 'pair_of_posts' });
      links.push({ person: second, post, rule: 'pair_of_posts' });
      continue;
    }
    links.push({ person: following, post, rule: 'post_before_name' });
    if (post.role !== 'council_member') continue;
    // Anggota Komisi II Aprizal, Syafari dan Tony
    for (let at = persons.indexOf(following); ; at += 1) {
      const [one, next] = [persons[at], persons[at + 1]];
      if (!one || !next || !between.test(gap(one, next))) break;
      links.push({ person: next, post, rule: 'members_in_a_row' });
    }
  }
  for (const post of posts) {
    if (links.some((link) => link.post === post)) continue;
    const holder = nearest(persons, post.start, 'before');
    if (!holder || !isFree(holder)) continue;
    if (after.test(gap(holder, post))) links.push({ person: holder, post, rule: 'post_after_name' });
    else if (apposition.test(gap(holder, post)))
      links.push({ person: holder, post, rule: 'post_in_apposition' });
  }
  return links.filter(({ person }) => person.start >= sentence.start);
}

const regional: Partial<Record<PostMention['role'], Place['type'][]>> = {
  governor: ['provinsi'],
  vice_governor: ['provinsi'],
  regent: ['kabupaten', 'kabupaten_administrasi'],
  vice_regent: ['kabupaten', 'kabupaten_administrasi'],
  mayor: ['kota', 'kota_administrasi'],
  vice_mayor: ['kota', 'kota_administrasi'],
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
