import type { RegionMention } from './mention';
import type { Slot } from './proposal';
import type { Scene } from './scene';
import type { Span } from './span';

/** The region that an article is about, and the words that say so. */
export interface Home {
  code: string;
  evidence: Span;
  basis: Slot['basis'];
  rule: 'dateline' | 'dateline_capital' | 'most_named';
}

/** Names before the dash that opens an article: `Ogan Ilir, beritakita.com –`, `INDRALAYA (Kabar) -`. */
const dateline =
  /^[^\S\n]*(?=\p{Lu})([\p{L}\d.,'/() |:-]{2,90}?)[^\S\n]*(?:[–—]|--|(?<=\s|\)|[a-z]{2,3})-(?=\s|\p{Lu}))/u;

/** The dateline's region, its capital's region, or the region that is named most. */
export function homeOf(scene: Omit<Scene, 'home'>, capitals: Map<string, string>): Home | null {
  const opening = datelineOf(scene);
  const named = opening && regionIn(scene, opening);
  const byCapital = opening && !named ? capitalIn(scene, opening, capitals) : null;
  const counted = mostNamed(scene, named?.code ?? byCapital?.code ?? null);
  if (!counted) return byCapital;
  if (named?.code && named.code === counted.code) {
    return { code: named.code, evidence: named, basis: 'derived', rule: 'dateline' };
  }
  return byCapital?.code === counted.code ? byCapital : counted;
}

/** The words of the dateline, at the start of the article's first sentences. */
export function datelineOf({ text, sentences }: Pick<Scene, 'text' | 'sentences'>): Span | null {
  const first = sentences.find(({ isHeadline }) => !isHeadline);
  for (const { start } of sentences.slice(0, 4)) {
    if (first && start < first.start) continue;
    const match = dateline.exec(text.slice(start, start + 120));
    if (match?.[1]) return { start, end: start + match[0].indexOf(match[1]) + match[1].length };
  }
  return null;
}

function regionIn({ mentions }: Omit<Scene, 'home'>, opening: Span): RegionMention | undefined {
  return mentions.find(
    (mention): mention is RegionMention =>
      mention.kind === 'region' && mention.start >= opening.start && mention.end <= opening.end,
  );
}

function capitalIn({ text }: Omit<Scene, 'home'>, opening: Span, capitals: Map<string, string>): Home | null {
  const [words = ''] = text.slice(opening.start, opening.end).split(/[,(/|:]/);
  const name = words.trim();
  const code = capitals.get(name.toLowerCase());
  if (!code) return null;
  return {
    code,
    evidence: { start: opening.start, end: opening.start + name.length },
    basis: 'derived',
    rule: 'dateline_capital',
  };
}

/** Headlines count three times, posts and datelines twice; a province that only places a regency hardly counts. */
function mostNamed({ sentences }: Omit<Scene, 'home'>, opened: string | null): Home | null {
  const weights = new Map<string, { weight: number; first: Span }>();
  const add = (code: string, weight: number, first: Span) => {
    const known = weights.get(code);
    if (known) known.weight += weight;
    else weights.set(code, { weight, first });
  };
  for (const { mentions, isHeadline } of sentences) {
    for (const mention of mentions) {
      if (mention.kind === 'region' && mention.code !== null) {
        const provincial = mention.code.length === 2;
        add(mention.code, (isHeadline ? 3 : 1) * (provincial && mention.type === null ? 0.4 : 1), mention);
      } else if (mention.kind === 'post' && mention.region?.code) {
        add(mention.region.code, 1, mention.region);
      }
    }
  }
  const known = opened === null ? undefined : weights.get(opened);
  if (known) known.weight += 2;
  const [best] = [...weights].sort(([, a], [, b]) => b.weight - a.weight || a.first.start - b.first.start);
  return best ? { code: best[0], evidence: best[1].first, basis: 'inferred', rule: 'most_named' } : null;
}
