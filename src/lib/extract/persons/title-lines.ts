import type { Token } from '../tokens/tokenize';

/** @returns whether an offset lies in a line that is written like a headline, where a capital letter says nothing */
export function titleLines(text: string, tokens: Token[]): (offset: number) => boolean {
  const lines: { end: number; title: boolean }[] = [];
  let capitals = 0;
  let words = 0;
  const close = (end: number) => {
    lines.push({ end, title: words >= 4 && capitals / words >= 0.75 });
    capitals = words = 0;
  };
  for (const token of tokens) {
    if (token.kind === 'break') close(token.start);
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    words++;
    if (/\p{Lu}/u.test(text.charAt(token.start))) capitals++;
  }
  close(text.length);

  let at = 0;
  return (offset) => {
    if (offset < (lines[at - 1]?.end ?? 0)) at = 0;
    while ((lines[at]?.end ?? Infinity) <= offset) at++;
    return lines[at]?.title ?? false;
  };
}
