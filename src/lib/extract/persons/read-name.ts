import { isAlsoName, isCommonWord, isListed } from './not-names';
import { tidy, trailingDegrees, type PrintedName, type Titles } from './printed-name';

/** A run of words that is written as a name. */
export interface NameRun extends PrintedName {
  start: number;
  /** after its degrees */
  end: number;
  /** offset of the first word of the name */
  nameStart: number;
  nameEnd: number;
  /** its words in lower case, without dots */
  words: string[];
}

const nameWord = /\p{Lu}[\p{L}\p{M}]*(?:['’`ʼ]\p{L}+)*(?:['’](?=[ ,.]))?(?:-\p{L}+)*/uy;
const particle = /(?:bin|binti|van|von|de|der|den|da|dos|al|el|ibn|br\.|boru)(?= \p{Lu})/uy;
const longest = 7;

/**
 * Reads name and degrees after titles.
 *
 * @param start where the titles begin, or the name that has none
 * @param taken 1 where a place of the text belongs to another mention, at which a name ends; 2 where that is a region
 *   that may as well be a name's last word
 * @param inTitle every word has a capital letter: one with the form of a verb ends the name
 */
export function readName(
  text: string,
  start: number,
  front: Titles,
  taken: (offset: number) => number,
  inTitle: boolean,
): NameRun | null {
  const words: string[] = [];
  // `Menurut Budi`: only where a sentence begins does a verb have a capital letter
  const opens =
    front.end === start && (start === 0 || opening.test(text.slice(Math.max(0, start - 3), start)));
  let at = front.end;
  let end = at;
  let degrees = trailingDegrees(text, at);
  while (words.length < longest && (taken(at) === 0 || (taken(at) === 2 && words.length > 0))) {
    const word = matchAt(words.length ? particle : nameWord, text, at) ?? matchAt(nameWord, text, at);
    if (!word) break;
    const lower = word.toLowerCase();
    const common = inTitle || (!words.length && opens) ? isCommonWord : isListed;
    if (word.length > 1 && common(lower) && (inTitle || !asName(text, at, lower, words.length, opens))) break;
    if (/^\p{Lu}{2,}$/u.test(word) && !capitalsInName(text, at, word, words.length)) break;
    words.push(lower);
    end = at + word.length;
    degrees = trailingDegrees(text, end);
    if (degrees.degrees.length && !goesOn(text, end, degrees.end)) break;
    const abbreviated =
      word.length <= 4 && text.charAt(end) === '.' && /^\. ?\p{Lu}/u.test(text.slice(end, end + 3));
    if (abbreviated) {
      if (word.length > 1 && !shortened.has(lower)) break;
      at = end + (text.charAt(end + 1) === ' ' ? 2 : 1);
    } else if (text.charAt(end) === ' ' || text.charAt(end) === '\u00a0') at = end + 1;
    else break;
  }
  if (!words.length || words.every((word) => word.length === 1)) return null;
  return {
    start,
    end: degrees.degrees.length ? degrees.end : end,
    nameStart: front.end,
    nameEnd: end,
    words,
    name: cased(tidy(text.slice(front.end, end))),
    honorifics: front.honorifics,
    degrees: [...front.degrees, ...degrees.degrees],
  };
}

/** `Agung Setiawan`, `Lukman Hakim`: the word of the language is one of a name, where other names stand beside it. */
function asName(text: string, at: number, lower: string, index: number, opens: boolean): boolean {
  if (!isAlsoName(lower)) return false;
  if (index > 0) return true;
  // `Lalu Budi pulang`
  if (opens) return false;
  const next = matchAt(nameWord, text, at + lower.length + 1)?.toLowerCase();
  return next !== undefined && text.charAt(at + lower.length) === ' ' && !isCommonWord(next);
}

const opening = /[.!?"”\n]\s*$/;

const shortened = new Set(
  'moh muh mohd muhd moch mhd abd abdul st tb rd hj sy kh dt tk tgk dg s m a'.split(' '),
);

/** `Christian S. H. Purukan`: what looks like a degree is an initial, since the name goes on. */
function goesOn(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}\. ?\p{Lu}\.$/u.test(text.slice(start, end)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** Capitals in a name: `Budiman AS`, `SN Prana`, or the whole in capitals; not `Bupati OKI`. */
function capitalsInName(text: string, at: number, word: string, index: number): boolean {
  const after = text.slice(at + word.length, at + word.length + 3);
  const before = text.slice(Math.max(0, at - 3), at);
  const lineOfCapitals = /^ \p{Lu}{2}/u.test(after) || /\p{Lu}{2} $/u.test(before);
  if (lineOfCapitals) return true;
  return word.length <= 3 && (index > 0 || /^ \p{Lu}\p{Ll}/u.test(after));
}

/** `JOHAN ANUAR` → Johan Anuar */
function cased(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length < 4) return name;
  return name.toLowerCase().replace(/(?<!['’\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
