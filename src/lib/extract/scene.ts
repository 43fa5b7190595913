import type { Article } from './article';
import { homeOf, type Home } from './home';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import type { Slot } from './proposal';
import { contains, evidenceOf, overlaps, type Span } from './span';

type OfKind<Kind extends Mention['kind']> = Extract<Mention, { kind: Kind }>;

export interface Sentence extends Span {
  index: number;
  text: string;
  /** those that lie wholly in it, by their start */
  mentions: Mention[];
  isHeadline: boolean;
}

export interface Place {
  code: string;
  type: Lexicon['regions'][number]['type'];
  name: string;
  full_name: string;
  province: string;
}

/** An article as the frames read it: what is masked is gone, and regions are known by their codes. */
export interface Scene {
  article: Article;
  text: string;
  sentences: Sentence[];
  mentions: Mention[];
  places: Map<string, Place>;
  /** the region that the article is about where a sentence names none */
  home: Home | null;
}

export function sceneOf(
  article: Article,
  spans: Span[],
  mentions: Mention[],
  places: Map<string, Place>,
  capitals: Map<string, string>,
): Scene {
  const { text, masks, headline } = article;
  const isMasked = (span: Span) => masks.some((mask) => overlaps(mask, span));
  const open = mentions.filter((mention) => !isMasked(mention)).sort((a, b) => a.start - b.start);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const span of spans) {
    if (isMasked(span)) continue;
    while (next < open.length && (open[next]?.start ?? 0) < span.start) next += 1;
    const inside: Mention[] = [];
    for (let at = next; at < open.length; at += 1) {
      const mention = open[at];
      if (!mention || mention.start >= span.end) break;
      if (contains(span, mention)) inside.push(mention);
    }
    sentences.push({
      ...span,
      index: sentences.length,
      text: text.slice(span.start, span.end),
      mentions: inside,
      isHeadline: headline !== null && contains(headline, span),
    });
  }
  const scene = { article, text, sentences, mentions: open, places };
  return { ...scene, home: homeOf(scene, capitals) };
}

export function ofKind<Kind extends Mention['kind']>(mentions: Mention[], kind: Kind): OfKind<Kind>[] {
  return mentions.filter((mention): mention is OfKind<Kind> => mention.kind === kind);
}

/** The one of them that ends last before a place, or starts first after it. */
export function nearest<Found extends Span>(
  found: Found[],
  at: number,
  side: 'before' | 'after',
): Found | undefined {
  return side === 'before' ? found.findLast(({ end }) => end <= at) : found.find(({ start }) => start >= at);
}

/** A slot with the words that prove it. */
export function slot<T>(
  { text }: Pick<Scene, 'text'>,
  value: T,
  rule: string,
  evidence: Span | [Span, ...Span[]],
  basis: Slot['basis'] = 'stated',
): Slot<T> {
  const [first, ...rest] = Array.isArray(evidence) ? evidence : [evidence];
  return {
    value,
    basis,
    evidence: [evidenceOf(text, first), ...rest.map((span) => evidenceOf(text, span))],
    rule,
  };
}

/** Only what is there. */
export function present(slots: Record<string, Slot | null | undefined>): Record<string, Slot> {
  return Object.fromEntries(
    Object.entries(slots).filter((entry): entry is [string, Slot] => Boolean(entry[1])),
  );
}
