import type { MaskReason } from '../article';
import type { LinePart } from './mask-lines';
import { isHeadlineLike, isProse, words } from './prose';

/** Menus have short entries; a headline that short is not told from them. */
const fewestWords = 4;

/** @returns the line that bears a known title, else the first above the article that reads like a headline */
export function headlineLine(lines: string[], parts: LinePart[], title: string | null): number | null {
  const masked = new Set(parts.map(({ line }) => line));
  const first = lines.findIndex((line, index) => isProse(line) && !masked.has(index));
  const above = first < 0 ? lines.length : first;
  const wanted = title === null ? '' : plain(title);
  const titled =
    wanted === '' ? -1 : lines.findIndex((line, index) => index <= above && plain(line) === wanted);
  if (titled >= 0) return titled;
  if (first < 0) return null;
  const found = lines.findIndex(
    (line, index) =>
      index < first && !masked.has(index) && isHeadlineLike(line) && words(line) >= fewestWords,
  );
  return found < 0 ? null : found;
}

/** Short lines above the headline of a page that was copied whole: its menu. */
export function menuAbove(lines: string[], parts: LinePart[], headline: number | null): LinePart[] {
  if (headline === null) return parts;
  const reasons = new Map<number, MaskReason>(parts.map(({ line, reason }) => [line, reason]));
  const menu = lines.slice(0, headline).map((text, line) => ({
    line,
    start: 0,
    end: text.length,
    reason: reasons.get(line) ?? ('navigation' as const),
  }));
  return [...menu, ...parts.filter(({ line }) => line >= headline)];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
