import { agencyWords, isAgencyShort } from './agency-words';
import { bodyNames } from './body-names';
import { bracketed, joined } from './phrases';
import { isCapital, type Word } from './words';

const connectors = new Set(['dan', 'serta', 'bidang', 'untuk']);

/**
 * `Pendidikan dan Kebudayaan`, `Pengelola Keuangan dan Aset Daerah (BPKAD)`, `BPBD`: as far as its words are words of
 * agencies.
 *
 * @param alone the name stands without `Dinas` or `Badan`: a bare word of agencies needs to be one of their short forms
 */
export function readAgency(
  words: Word[],
  index: number,
  alone = false,
): { name: string; next: number } | null {
  let end = index;
  for (let next = index; ; next++) {
    const word = words[next];
    if (!word) break;
    const linked = next === index || joined(words, next) || (word.gap === 'comma' && listed(words, next));
    if (!linked) break;
    if (connectors.has(word.lower)) continue;
    const known =
      (agencyWords.has(word.lower) || isAgencyShort(word.lower)) && (isCapital(word) || next === index);
    if (!known && !shortForm(words, next)) break;
    end = next + 1;
  }
  if (end === index || (alone && !namesAgency(words, index))) return null;
  const name = words
    .slice(index, end)
    .map((word, at) => (at ? parted(word) : '') + printed(word))
    .join('');
  return { name, next: bracketed(words, end) && isShortForm(words[end]) ? end + 1 : end };
}

/** `Kepala Bappeda`, `Kepala DPMPTSP`, but not `Kepala Daerah` */
function namesAgency(words: Word[], index: number): boolean {
  const word = words[index];
  if (word?.letters === 'capitals') return !longWords.test(word.lower);
  return (
    isCapital(word) && (bodyNames.at(words, index)?.value === 'agency' || isAgencyShort(word?.lower ?? ''))
  );
}

/** `Dinas Perumahan, Kawasan Permukiman dan Pertanahan` */
function listed(words: Word[], index: number): boolean {
  const word = words[index];
  const after = words[index + 1];
  return (
    isCapital(word) &&
    agencyWords.has(word?.lower ?? '') &&
    after !== undefined &&
    joined(words, index + 1) &&
    (connectors.has(after.lower) || agencyWords.has(after.lower))
  );
}

function parted({ gap }: Word): string {
  if (gap === 'comma') return ', ';
  return gap === 'hyphen' ? '-' : ' ';
}

/** `(BPKAD)`, `(Bappeda)`, but not the holder in brackets. */
function isShortForm(word: Word | undefined): boolean {
  if (!word) return false;
  return word.letters === 'capitals' || agencyWords.has(word.lower) || isAgencyShort(word.lower);
}

/** Letters of an agency that nobody listed: four or more, which no degree has. */
function shortForm(words: Word[], index: number): boolean {
  const word = words[index];
  if (word?.letters !== 'capitals' || word.end - word.start < 4) return false;
  // in a line of capitals every word looks like one
  const beside = words[index - 1];
  return beside?.letters !== 'capitals' && words[index + 1]?.letters !== 'capitals';
}

function printed({ lower, letters }: Word): string {
  if (connectors.has(lower) && lower !== 'bidang') return lower;
  return letters === 'capitals' && (lower.length <= 8 || unspeakable.test(lower)) && !longWords.test(lower)
    ? lower.toUpperCase()
    : lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** `SDABMBKPRKP` */
const unspeakable = /^[^aeiou]*(?:[aeiou][^aeiou]*){0,2}$/;

/** Words written in capitals only because the line is. */
const longWords =
  /^(umum|hukum|sosial|pangan|humas|arsip|agama|pajak|kerja|desa|sipil|anak|aset|air|pasar|daerah|satu|pintu|ruang|tata)$/;
