import type { NameRun } from './read-name';

/** The names of one article: which of them is the fuller form of which. */
export interface FullNames {
  /** some name has these words, in this order */
  knows(words: string[]): boolean;
  /** the longest name that has these words; null: none, or several persons have them */
  fullest(words: string[]): string | null;
  /** the beginning of a run that is a name of the article: `Panca Hadiri` → `Panca` */
  prefixOf(text: string, run: NameRun): NameRun | null;
}

export function fullNames(runs: NameRun[]): FullNames {
  const byWord = new Map<string, NameRun[]>();
  const seen = new Set<string>();
  for (const run of runs) {
    const key = run.words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const word of new Set(run.words)) {
      const list = byWord.get(word);
      if (list) list.push(run);
      else byWord.set(word, [run]);
    }
  }
  const holders = (words: string[]) =>
    (byWord.get(words[0] ?? '') ?? []).filter((run) => holds(run.words, words));
  const fullest = (words: string[]) => {
    const all = holders(words);
    // `Surya` is Surya Dinata before it is Lina Surya
    const begun = all.filter((run) => run.words[0] === words[0] && run.words.length > words.length);
    const [longest, ...rest] = (begun.length ? begun : all).sort((a, b) => b.words.length - a.words.length);
    if (!longest || rest.some((run) => !holds(longest.words, run.words))) return null;
    return longest.name;
  };

  return {
    knows: (words) => significant(words) && fullest(words) !== null,
    fullest,
    prefixOf(text, run) {
      for (let count = run.words.length; count > 0; count--) {
        const words = run.words.slice(0, count);
        if (!significant(words) || fullest(words) === null) continue;
        const end = endOf(text, run.nameStart, count);
        return { ...run, words, end, nameEnd: end, degrees: [], name: text.slice(run.nameStart, end) };
      }
      return null;
    },
  };
}

function significant(words: string[]): boolean {
  return words.some((word) => word.length > 2);
}

/** The words stand in the name one after another. */
function holds(name: string[], words: string[]): boolean {
  return ` ${name.join(' ')} `.includes(` ${words.join(' ')} `);
}

function endOf(text: string, start: number, count: number): number {
  const words = text.slice(start).matchAll(/[\p{L}\p{M}'’`ʼ-]+/gu);
  let end = start;
  for (const word of words) {
    if (count-- === 0) return end;
    end = start + word.index + word[0].length;
  }
  return end;
}
