import type { Word } from './words';

/** Entries by their words; the longest that begins at a word is found in one walk. */
export interface Phrases<T> {
  at(words: Word[], index: number): { value: T; next: number } | null;
  /** the first words of all entries */
  firstWords: ReadonlyMap<string, unknown>;
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  entry?: { value: T };
}

/** @param entries each as it is printed, in lower or upper case: `kab`, `KUA-PPAS`, `Ogan Ilir` */
export function phrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let branch = root;
    for (const word of phrase.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []) {
      let next = branch.next.get(word);
      if (!next) branch.next.set(word, (next = { next: new Map() }));
      branch = next;
    }
    branch.entry = { value };
  }

  return {
    firstWords: root.next,
    at(words, index) {
      let branch: Branch<T> | undefined = root;
      let found: { value: T; next: number } | null = null;
      for (let at = index; ; at++) {
        const word = words[at];
        if (!word || (at > index && !joined(words, at))) return found;
        branch = branch.next.get(word.lower);
        if (!branch) return found;
        if (branch.entry) found = { value: branch.entry.value, next: at + 1 };
      }
    },
  };
}

/** The end of a name with its short form in brackets, which is an entry too: `Sekretaris Daerah (Sekda)`. */
export function withShortEntry<T>(list: Phrases<T>, words: Word[], next: number): number {
  return bracketed(words, next) && list.at(words, next) ? next + 1 : next;
}

/** The word alone in brackets, as a short form stands after a name: `(BPKAD)`. */
export function bracketed(words: Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.gap === 'bracket' && word.closed;
}

const abbreviations = new Set(
  'ka kab prov prop plt plh pj pjs adm kec kel r p th thn st no univ pem dr drs'.split(' '),
);

/** A word belongs to the one before it: no comma, opening bracket or line stands between; a full stop only after an abbreviation. */
export function joined(words: Word[], index: number): boolean {
  const gap = words[index]?.gap;
  if (gap === 'space' || gap === 'hyphen') return true;
  if (gap === 'bracket') return words[index - 1]?.closed === true;
  return gap === 'dot' && abbreviations.has(words[index - 1]?.lower ?? '');
}
