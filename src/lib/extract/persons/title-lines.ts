import type { Token } from '../tokens/tokenize';

const longestHeadline = 180;
/** `- Ni Luh Sukerti: Kabag Hukum`, `3. Kepala Dinas Sosial: Rusmin` */
const item = /^\s*(?:[-–•*·]|\d{1,2}[.)]|[a-z][.)])\s/;

/** @returns whether an offset lies in a line that is written like a headline, where a capital letter says nothing */
export function titleLines(text: string, tokens: Token[]): (offset: number) => boolean {
  const lines: { end: number; title: boolean }[] = [];
  let start = 0;
  let capitals = 0;
  let words = 0;
  const close = (end: number) => {
    const line = text.slice(start, end);
    const short = line.length <= longestHeadline && !/[.:;,]["”’]?\s*$/.test(line) && !item.test(line);
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
