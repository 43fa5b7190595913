import type { Article, ArticleMeta, Mask } from '../article';
import { ExtractError } from '../extract-error';
import type { LinePart } from './mask-lines';
import { isProse } from './prose';
import { dateLine, printedDate } from './printed-date';

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
  return {
    text,
    headline: start === null ? null : { start, end: start + words.length },
    masks,
    meta: meta.published === null ? { ...meta, ...printed(lines, parts, headline) } : meta,
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

/** The day that a page prints above its first paragraph, on a line of its own. */
function printed(
  lines: string[],
  parts: LinePart[],
  headline: number | null,
): Pick<ArticleMeta, 'published' | 'published_basis'> {
  const masked = new Map(parts.map(({ line, reason }) => [line, reason]));
  const first = lines.findIndex((line, index) => isProse(line) && !masked.has(index));
  for (const [index, line] of lines.slice(headline ?? 0, Math.max(first, 0)).entries()) {
    const reason = masked.get(index + (headline ?? 0));
    if (reason !== undefined && reason !== 'byline' && reason !== 'navigation') continue;
    const published = dateLine.test(line) && line.length <= 120 ? printedDate(line) : null;
    if (published !== null) return { published, published_basis: 'printed' };
  }
  return { published: null, published_basis: null };
}
