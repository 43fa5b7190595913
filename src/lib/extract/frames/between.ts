import type { RegionMention } from '../mention';
import type { Slot } from '../proposal';
import { nearest, ofKind, type Scene, type Sentence } from '../scene';
import type { Span } from '../span';

/** A region with the words that say so. */
export interface Located {
  code: string;
  evidence: Span;
  basis: Slot['basis'];
  rule: string;
}

/** The words from the last of the given mentions before a place, or from the sentence's start, up to the place. */
export function wordsBefore({ text }: Scene, sentence: Sentence, barriers: Span[], at: number): string {
  return text.slice(nearest(barriers, at, 'before')?.end ?? sentence.start, at);
}

/** The words after a place, up to the next of the given mentions or the sentence's end. */
export function wordsAfter({ text }: Scene, sentence: Sentence, barriers: Span[], at: number): string {
  return text.slice(at, nearest(barriers, at, 'after')?.start ?? sentence.end);
}

/** Money that comes from elsewhere does not move the record there: `bantuan dari Provinsi X Rp 10 miliar`. */
const origin =
  /\b(?:dari|oleh|kepada|(?<!pemilihan )gubernur|menteri|bank)\s+(?:\S+\s+)?$|\b(?:kodim|korem|kodam|koramil)\b[^.;,]{0,15}$/i;

/**
 * The region of a figure: the last one named before it in its sentence, else the only one of the sentences before it in
 * the same paragraph, else the article's.
 */
export function regionFor(scene: Scene, sentence: Sentence, at: number): Located | null {
  const named = known(ofKind(sentence.mentions, 'region')).filter(
    ({ start }) => !origin.test(scene.text.slice(sentence.start, start)),
  );
  const close = named.findLast(({ end }) => end <= at) ?? (named.length === 1 ? named[0] : undefined);
  if (close) return { code: close.code, evidence: close, basis: 'stated', rule: 'region_in_sentence' };
  const earlier = earlierInParagraph(scene, sentence);
  if (earlier)
    return { code: earlier.code, evidence: earlier, basis: 'inferred', rule: 'region_in_paragraph' };
  const { home } = scene;
  return home && { code: home.code, evidence: home.evidence, basis: home.basis, rule: home.rule };
}

function earlierInParagraph(scene: Scene, sentence: Sentence): (RegionMention & { code: string }) | null {
  const codes = new Map<string, RegionMention & { code: string }>();
  for (let index = sentence.index - 1; index >= 0; index -= 1) {
    const previous = scene.sentences[index];
    const next = scene.sentences[index + 1];
    if (!previous || !next || /\n/.test(scene.text.slice(previous.end, next.start))) break;
    for (const region of known(ofKind(previous.mentions, 'region'))) {
      if (region.code.length > 2 || codes.size === 0) codes.set(region.code, region);
    }
  }
  return codes.size === 1 ? ([...codes.values()][0] ?? null) : null;
}

function known(regions: RegionMention[]): (RegionMention & { code: string })[] {
  return regions.filter((region): region is RegionMention & { code: string } => region.code !== null);
}
