import type { Token } from '../tokens/tokenize';

const longestHeadline = 180;

/** @returns whether an offset lies in a line that is written like a headline, where a capital letter says nothing */
export function titleLines(text: string, tokens: Token[]): (offset: number) => boolean {
  const lines: { end: number; title: boolean }[] = [];
  let start = 0;
  let capitals = 0;
  let words = 0;
  const close = (end: number) => {
    const short = end - start <= longestHeadline && !/[.:;,]["”’]?\s*$/.test(text.slice(start, end));
    lines.push({ end, title: short && words >= 3 && capitals / words >= 0.75 });
    start = end;
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
