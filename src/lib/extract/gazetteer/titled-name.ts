import { givenNames } from '../persons/given-names';
import { joined } from './phrases';
import { isCapital, type Word } from './words';

const institutes = new Set(['universitas', 'univ', 'institut', 'politeknik', 'uin', 'iain', 'stain']);
const shortInstitutes = new Set(
  'unsri undip unila ugm ui itb ipb its unair uns unej unib unand usu unhas unpad upi uny unnes unja untan unlam uho'.split(
    ' ',
  ),
);
const companies = new Set(['pt', 'cv', 'perumda', 'perusda', 'bank', 'bpr']);
const titles = new Set(['prof', 'dr', 'drs', 'dra', 'ir', 'h', 'hj', 'periode', 'tahun']);

/**
 * A university or a company, whose name is the words in capitals after the first: `Universitas Negeri Semarang`. It
 * ends before a title or a frequent first name.
 */
export function readTitledName(
  words: Word[],
  index: number,
): { body: 'university' | 'company'; next: number } | null {
  const word = words[index];
  if (!word || !isCapital(word)) return null;
  if (shortInstitutes.has(word.lower)) return { body: 'university', next: index + 1 };
  const body = institutes.has(word.lower) ? 'university' : companies.has(word.lower) ? 'company' : null;
  if (!body) return null;
  let next = index + 1;
  while (next < index + 5 && isCapital(words[next]) && joined(words, next) && !begins(words, next, index))
    next++;
  return next > index + 1 ? { body, next } : null;
}

function begins(words: Word[], next: number, index: number): boolean {
  const lower = words[next]?.lower ?? '';
  return titles.has(lower) || (next > index + 1 && givenNames.has(lower));
}
