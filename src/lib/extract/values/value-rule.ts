import type { CountMention, DateMention, OrdinalMention, PercentMention, RupiahMention } from '../mention';
import type { Rule } from '../rule';
import type { Span } from '../span';
import type { Token } from '../tokens/tokenize';

export type ValueMention = RupiahMention | PercentMention | CountMention | DateMention | OrdinalMention;

/** A mention before it is told which rule found it. */
export type Value = ValueMention extends infer Each
  ? Each extends ValueMention
    ? Omit<Each, 'rule'>
    : never
  : never;

/** Where a rule is tried. */
export interface Place {
  text: string;
  tokens: readonly Token[];
  /** index of the token that the pattern starts with */
  index: number;
  /** the last mention before */
  previous: ValueMention | undefined;
}

export interface ValueRule extends Rule {
  /** tokens that it can start with: numbers, or these words (lower case, up to a hyphen) and signs */
  starts: ('number' | (string & {}))[];
  /** sticky; its repeats are bounded */
  pattern: RegExp;
  /** @returns the values in their order; none: the words are taken, but they are no value; null: it does not hold */
  read(match: RegExpExecArray, place: Place): Value[] | null;
}

// Written out: classes such as \s and \p{L} take long to compile where case is ignored.
const space = String.raw`[ \t\u00A0\u2009\u202F]`;
/** Space in a line. */
export const gap = `${space}{0,2}`;
/** Space in which a line may end. */
export const wideGap = String.raw`${gap}\n?${gap}`;
/** The word or number ends here. */
export const edge = '(?![a-z0-9\u00C0-\u024F])';
/** What joins two ends of a range. */
export const to = String.raw`(?:[-–—]|sampai${gap}dengan|sampai|hingga|s\/d|s\.${gap}d\.?|sd)`;

export function sticky(source: string, flags = 'iu'): RegExp {
  return new RegExp(source, `y${flags}`);
}

/** The word before a place, however many back; empty at the start of a line. */
export function wordBefore({ tokens, index }: Place, back = 1): string {
  for (let at = index - back; at < index; at++) {
    const kind = tokens[at]?.kind;
    if (kind === undefined || kind === 'break') return '';
  }
  return tokens[index - back]?.lower ?? '';
}

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
