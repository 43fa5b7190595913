import type { Article, ArticleMeta, Mask } from '../article';
import { ExtractError } from '../extract-error';
import type { LinePart } from './mask-lines';
import { dayAbove } from './day-above';

interface Draft {
  /** canonical, none empty */
  lines: string[];
  parts: LinePart[];
  /** index of the headline's line */
  headline: number | null;
  meta: ArticleMeta;
}

/** Lays lines out as one text and gives every part its place in it. @throws ExtractError when no word is left of an article */
export function composeArticle({ lines, parts, headline, meta }: Draft): Article {
  const text = lines.join('\n');
  const starts = startsOf(lines);
  const masks: Mask[] = [];
  for (const { line, start, end, reason } of parts) {
    const offset = starts[line] ?? 0;
    const mask = { start: offset + start, end: offset + end, reason };
    const last = masks.at(-1);
    if (last?.reason === reason && last.end + 1 === mask.start && start === 0) last.end = mask.end;
    else masks.push(mask);
  }
  if (!hasArticle(lines, parts, headline)) {
    throw new ExtractError('no_article', `no text of an article: ${text.length} characters`);
  }
  const start = headline === null ? null : (starts[headline] ?? null);
  const words = headline === null ? '' : (lines[headline] ?? '');
  const day = meta.published === null ? dayAbove(lines, parts, headline) : null;
  return {
    text,
    headline: start === null ? null : { start, end: start + words.length },
    masks,
    meta: day === null ? meta : { ...meta, published: day, published_basis: 'printed' },
  };
}

function startsOf(lines: string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

function hasArticle(lines: string[], parts: LinePart[], headline: number | null): boolean {
  const masked = new Set(
    parts.filter(({ start, end, line }) => end - start === lines[line]?.length).map(({ line }) => line),
  );
  return lines.some((line, index) => !masked.has(index) && index !== headline && /\p{L}/u.test(line));
}
