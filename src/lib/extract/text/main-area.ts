import type { MaskReason } from '../article';
import { bodyNodes } from './body-nodes';
import type { Area, PageLine, PageLines } from './page-lines';
import { lineReason } from './mask-lines';
import { isProse, words } from './prose';

/** The part of a page that becomes the text. */
export interface MainArea {
  lines: PageLine[];
  /** why a line is no part of the article */
  reasons: (MaskReason | null)[];
  /** index of the headline among the lines */
  headline: number | null;
  /** index of its first line among those of the page */
  offset: number;
}

const mostlyLinks = 0.75;

/**
 * The text is that of the smallest element which holds the headline and the body, or of the `article` or `main` around
 * them. What lies outside (menus, sidebars, footers) is left out; what lies inside and is no article is masked.
 */
export function mainArea(document: Document, page: PageLines, title: string | null): MainArea {
  const { lines, areas } = page;
  const byMarkup = markupReasons(page);
  for (const { element, reason } of areas) if (reason !== null) element.remove();
  const kept = keptLines(lines, byMarkup, bodyNodes(document));
  const first = lines.findIndex((line, index) => kept[index] === true && headingLevel(line) === null);
  const last = kept.lastIndexOf(true);
  const headline = headlineOf(lines, byMarkup, first, title);
  const container = commonArea(page, (_, index) => kept[index] === true);
  const around = commonArea(page, (_, index) => kept[index] === true || index === headline);
  const main = enclosing(around);

  const reasons = lines.map(({ text, linked }, index): MaskReason | null => {
    if (index === headline) return null;
    const known = byMarkup[index];
    if (known) return known;
    const before = index < first;
    const byPlace = before ? (headline !== null && index > headline ? 'byline' : 'navigation') : 'related';
    if (linked > mostlyLinks) return byPlace === 'byline' ? 'navigation' : byPlace;
    if ((kept[index] && !before) || (index > first && index < last && within(index, container))) return null;
    if (isProse(text) && (within(index, container) || byPlace === 'byline')) return null;
    return lineReason(text) ?? byPlace;
  });
  return {
    lines: lines.slice(main.from, main.to),
    reasons: reasons.slice(main.from, main.to),
    headline: headline === null ? null : headline - main.from,
    offset: main.from,
  };
}

/** What the elements around each line say. One that holds most of the page's paragraphs says nothing. */
function markupReasons({ lines, areas }: PageLines): (MaskReason | null)[] {
  const all = proseLength(lines);
  const reasons = lines.map((): MaskReason | null => null);
  for (const area of areas) {
    if (area.reason === null) continue;
    if (2 * proseLength(lines.slice(area.from, area.to)) > all) area.reason = null;
    else reasons.fill(area.reason, area.from, area.to);
  }
  return reasons;
}

/** Readability's lines; all of the page's when they are but a small part of its paragraphs. */
function keptLines(lines: PageLine[], reasons: (MaskReason | null)[], nodes: Set<Node>): boolean[] {
  const open = lines.map(({ linked }, index) => !reasons[index] && linked <= mostlyLinks);
  const kept = lines.map((line, index) => open[index] === true && line.nodes.some((node) => nodes.has(node)));
  const prose = (chosen: boolean[]) => proseLength(lines.filter((_, index) => chosen[index]));
  if (kept.includes(true) && prose(kept) >= 0.5 * prose(open)) return kept;
  const paragraphs = lines.map(({ text }, index) => open[index] === true && isProse(text));
  return paragraphs.includes(true) ? paragraphs : open;
}

/** @returns the heading above the body that bears the title, else the last one above it */
function headlineOf(
  lines: PageLine[],
  reasons: (MaskReason | null)[],
  first: number,
  title: string | null,
): number | null {
  const wanted = wordsOf(title ?? '');
  let best: { line: number; score: number } | null = null;
  for (const [index, line] of lines.slice(0, Math.max(first + 1, 1)).entries()) {
    const { text } = line;
    const level = headingLevel(line);
    if (text.length > 300 || (reasons[index] && level === null)) continue;
    const same = likeness(wordsOf(text), wanted);
    const heading = level === null || words(text) < 3 ? 0 : 0.5 - level / 20;
    const score = (same >= 0.6 ? 1 + same : 0) + heading;
    if (score > 0 && score >= (best?.score ?? 0)) best = { line: index, score };
  }
  return best?.line ?? null;
}

/** @returns the smallest area in which all chosen lines stand */
function commonArea({ lines, areas }: PageLines, chosen: (line: PageLine, index: number) => boolean): Area {
  const indexes = lines.flatMap((line, index) => (chosen(line, index) ? [index] : []));
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? 0;
  let area = lines[first]?.area ?? areas[0];
  while (area.parent !== null && (area.from > first || area.to <= last)) area = area.parent;
  return area;
}

function enclosing(area: Area): Area {
  for (let around: Area | null = area; around !== null; around = around.parent) {
    if (around.element.localName === 'article' || around.element.localName === 'main') return around;
  }
  return area;
}

function headingLevel({ area }: PageLine): number | null {
  const level = /^h([1-6])$/.exec(area.element.localName)?.[1];
  return level === undefined ? null : Number(level);
}

function within(line: number, { from, to }: Area): boolean {
  return from <= line && line < to;
}

/** @returns characters of the paragraphs that are not mostly links */
function proseLength(lines: PageLine[]): number {
  return lines.reduce((sum, { text, linked }) => sum + (linked < 0.5 && isProse(text) ? text.length : 0), 0);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of common words: a title often has the site's name behind it. */
function likeness(line: Set<string>, title: Set<string>): number {
  if (line.size === 0 || title.size === 0) return 0;
  const common = [...line].filter((word) => title.has(word)).length;
  return common / Math.max(line.size, Math.min(title.size, line.size + 4));
}
