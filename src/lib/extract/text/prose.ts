const fullStop = /(?:[^.…]|^)\.["'”’»)\]]*$/;

/** A paragraph of an article, by its form: headlines, captions and menus are shorter or end without a full stop. */
export function isProse(line: string): boolean {
  return line.length >= 180 || isStatement(line, 40);
}

/** Ends as a sentence does; headlines do not, and excerpts of other articles end in dots. */
export function isStatement(line: string, shortest: number): boolean {
  return line.length >= shortest && fullStop.test(line);
}

/** A line that may be the headline of an article. */
export function isHeadlineLike(line: string): boolean {
  return line.length <= 220 && !isStatement(line, 0) && words(line) >= 3;
}

export function words(line: string): number {
  return line.split(' ').length;
}
