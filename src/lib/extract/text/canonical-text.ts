import { unwrapped } from './unwrapped';

const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Columns of a pasted table: without a mark, two figures would read as one. */
const tabBetweenFigures = /(?<=[\d%)]) *\t[ \t]*(?=[\d(-]|Rp)/g;
/** Written as a space so that what stands around it does not run together. */
const blank = /[\s\p{Zs}\u2800\u3164\uffa0\u115f\u1160]+/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}]+/gu;
const loneSurrogate = /\p{Cs}/gu;

/** @returns one line: NFC, one space between words, nothing invisible; typographic quotes and dashes stay */
export function canonicalLine(raw: string): string {
  return raw
    .replace(blank, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** @returns the lines of a plain text, none empty; lines that were broken only to fit a width are one again */
export function canonicalLines(raw: string): string[] {
  const lines = raw
    .replace(lineBreak, '\n')
    .replace(tabBetweenFigures, ' | ')
    .split('\n')
    .map((line) => canonicalLine(line));
  return unwrapped(lines);
}
