import type { Span } from '../span';
import { sentenceRules, type Stop } from './sentence-rules';
import type { Token } from './tokenize';

/** @returns the sentences in their order, without the space around them; a line end always ends one */
export function sentences(text: string, tokens: Token[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  const close = (last: number) => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from && to && first <= last) found.push({ start: from.start, end: to.end });
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'break') {
      close(index - 1);
      first = index + 1;
      continue;
    }
    if (!isStop(token)) continue;
    const last = lastOfStop(text, tokens, index);
    const next = tokens[last + 1];
    if (!next || next.kind === 'break') {
      index = last;
      continue;
    }
    if (ends(stopAt(text, tokens, index, last, first, next))) {
      close(last);
      first = last + 1;
    }
    index = last;
  }
  close(tokens.length - 1);
  return found;
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^(?:\.+|[?!…])$/.test(token.lower);
}

/** Further stops, closing quotes and brackets that adjoin belong to the sentence. */
function lastOfStop(text: string, tokens: Token[], stop: number): number {
  let last = stop;
  for (;;) {
    const [token, next] = [tokens[last], tokens[last + 1]];
    if (!token || next?.kind !== 'punctuation' || next.start !== token.end) return last;
    if (!isStop(next) && !/^["”’'»)\]]$/.test(next.lower)) return last;
    last++;
  }
}

function stopAt(
  text: string,
  tokens: Token[],
  index: number,
  last: number,
  first: number,
  next: Token,
): Stop {
  return {
    text,
    tokens,
    at: index,
    first,
    closed: /["”’'»)\]]/.test(tokens[last]?.lower ?? ''),
    before: tokens[index - 1],
    next,
    adjoins: tokens[last]?.end === next.start,
  };
}

function ends(stop: Stop): boolean {
  for (const rule of sentenceRules) {
    const decided = rule.ends(stop);
    if (decided !== null) return decided;
  }
  return true;
}
