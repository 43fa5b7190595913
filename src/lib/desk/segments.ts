import type { Span } from '../extract/span';

/** A part of a paragraph under the same marks. */
export interface Segment<Mark> extends Span {
  text: string;
  marks: Mark[];
}

/** Paragraphs of a text, empty ones left out, each cut where a mark begins or ends. Marks may overlap. */
export function segments<Mark extends Span>(text: string, marks: readonly Mark[]): Segment<Mark>[][] {
  const waiting = [...marks].sort((a, b) => b.start - a.start);
  let open: Mark[] = [];
  return paragraphs(text).map((paragraph) => {
    for (let next = waiting.at(-1); next && next.start < paragraph.end; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    open = open.filter(({ end }) => end > paragraph.start);
    return cut(text, paragraph, open);
  });
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function cut<Mark extends Span>(text: string, { start, end }: Span, marks: Mark[]): Segment<Mark>[] {
  const within = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => start < edge && edge < end);
  const edges = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  return edges.slice(1).map((edge, index) => {
    const from = edges[index] ?? start;
    return {
      start: from,
      end: edge,
      text: text.slice(from, edge),
      marks: marks.filter((mark) => mark.start <= from && edge <= mark.end),
    };
  });
}
