import { ExtractError } from '../extract-error';
import { unwrapped } from './unwrapped';

const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Columns of a pasted table: without a mark, two figures would read as one. */
const tabBetweenFigures = /(?<=[\d%)]) *\t[ \t]*(?=[\d(-]|Rp)/g;
/** Written as a space so that what stands around it does not run together. */
const blank = /[\s\p{Zs}\u2800\u3164\uffa0\u115f\u1160]+/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}]+/gu;
/** Marks on one letter beyond those of any script: normalising them takes time that grows with their square. */
const marksInExcess = /(\p{M}{8})\p{M}+/gu;
const loneSurrogate = /\p{Cs}/gu;

/** @returns one line: NFC, one space between words, nothing invisible; typographic quotes and dashes stay */
export function canonicalLine(raw: string): string {
  return raw
    .replace(blank, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(marksInExcess, '$1')
    .normalize('NFC')
    .replace(marksInExcess, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Twenty of the longest articles. */
const mostCharacters = 300_000;

/** @throws ExtractError when a text is too long to be one article */
export function checkLength(characters: number): void {
  if (characters > mostCharacters) {
    throw new ExtractError('too_large', `${characters} characters, at most ${mostCharacters}`);
  }
}

/** @returns the lines of a plain text, none empty; lines that were broken only to fit a width are one again @throws ExtractError */
export function canonicalLines(raw: string): string[] {
  checkLength(raw.length);
  const lines = raw
    .replace(lineBreak, '\n')
    .replace(tabBetweenFigures, ' | ')
    .split('\n')
    .map((line) => canonicalLine(line));
  return unwrapped(lines);
}
