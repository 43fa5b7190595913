import { phrases } from './phrases';
import type { RegionDraft } from './find-regions';
import type { Word } from './words';

const yearWords = phrases<true>([
  ['tahun', true],
  ['tahun anggaran', true],
  ['ta', true],
  ['t a', true],
  ['th', true],
  ['thn', true],
  ['anggaran', true],
  ['serentak', true],
  ['nasional', true],
]);

/**
 * The year that stands beside a name: `APBD 2025`, `APBD Kabupaten Ogan Ilir Tahun Anggaran (TA) 2025`.
 *
 * @returns the year, and the word after it where nothing but words of a year stands between
 */
export function yearBeside(
  words: Word[],
  next: number,
  regionAt: (index: number) => RegionDraft | undefined,
): { year: number; next: number | null } | null {
  let at = next;
  let direct = true;
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at];
    if (!word || !['space', 'dot', 'bracket'].includes(word.gap)) return null;
    if (/^(19|20)\d\d$/.test(word.lower)) return { year: Number(word.lower), next: direct ? at + 1 : null };
    const region = regionAt(at);
    const yearWord = yearWords.at(words, at);
    if (region) direct = false;
    if (!region && !yearWord) return null;
    at = region?.next ?? yearWord?.next ?? at;
  }
  return null;
}
