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
  const { byWord, byNickname } = indexOf(runs);
  const fullest = (words: string[]) => {
    const sharing = byWord.get(words[0] ?? '') ?? [];
    if (sharing.length > manyNames) return null;
    const longer = sharing.filter((run) => run.words.length > words.length && holds(run.words, words));
    const begun = longer.filter((run) => run.words[0] === words[0]);
    const nickname = words.length === 1 && !begun.length ? byNickname.get(words[0] ?? '') : undefined;
    // `Wulan` may be Wulandari Putri as well as Tri Wulan
    if (nickname !== undefined) return longer.length ? null : nickname;
    // `Surya` is Surya Dinata before it is Lina Surya
    const [longest, ...rest] = (begun.length ? begun : longer).sort(
      (a, b) => b.words.length - a.words.length,
    );
    if (rest.some((run) => longest && !holds(longest.words, run.words))) return null;
    return (
      longest?.name ??
      sharing.find((run) => run.words.length === words.length && holds(run.words, words))?.name ??
      null
    );
  };

  return {
    knows: (words) => significant(words) && byWord.has(words[0] ?? '') && fullest(words) !== null,
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

/** So many names share a word only in a text that is no article. */
const manyNames = 100;

function indexOf(runs: NameRun[]) {
  const byWord = new Map<string, NameRun[]>();
  /** first letters of a first name; null: of several persons */
  const byNickname = new Map<string, string | null>();
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
    const [first = ''] = run.words;
    for (let length = 4; length < Math.min(first.length, 12); length++) {
      const nickname = first.slice(0, length);
      byNickname.set(nickname, byNickname.has(nickname) ? null : run.name);
    }
  }
  return { byWord, byNickname };
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
