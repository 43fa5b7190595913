/** @returns the words of a list in one string, which reads better than a hundred quoted ones */
export function wordList(list: string, separator: string | RegExp = /\s+/): string[] {
  return list
    .trim()
    .split(separator)
    .map((word) => word.trim());
}

export function wordSet(list: string, separator?: string): ReadonlySet<string> {
  return new Set(wordList(list, separator));
}
