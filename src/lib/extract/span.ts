/** A part of a text: UTF-16 offsets, the end outside. */
export interface Span {
  start: number;
  end: number;
}

/** W3C text position and text quote selectors of one span: enough to find the words again when the page has changed. */
export interface Evidence extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

const context = 32;

/** @throws RangeError when the span is empty or lies outside of the text */
export function evidenceOf(text: string, { start, end }: Span): Evidence {
  if (!(
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length
  )) {
    throw new RangeError(`no part of a text of ${text.length}: ${start}–${end}`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
