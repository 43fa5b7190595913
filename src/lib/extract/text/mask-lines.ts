import type { MaskReason } from '../article';
import type { LineRule } from './line-rule';
import { linkRules } from './link-rules';
import { pageRules } from './page-rules';
import { isHeadlineLike, isProse, isStatement } from './prose';
import { sectionRules } from './section-rules';

/** A part of a line that is no part of the article. */
export interface LinePart {
  line: number;
  start: number;
  end: number;
  reason: MaskReason;
}

/** Lines below a heading that are no part of the article. */
interface Section {
  reason: MaskReason;
  /** nothing after it is article */
  last: boolean;
  endsBefore: (line: number) => boolean;
}

const allRules = [...sectionRules, ...linkRules, ...pageRules];
/** Below a heading such as `More Stories`, from here on a paragraph is article again. */
const statement = { alone: 200, twice: 80 };
/** Below `Baca juga:`, headlines after the first must look like one. */
const listLength = 4;

/**
 * @param given what a page's markup says of its lines; it comes before the rules
 * @returns parts in the order of the text, none overlapping
 */
export function maskLines(
  lines: string[],
  given: (MaskReason | null)[] = [],
  rules: LineRule[] = allRules,
): LinePart[] {
  const parts: LinePart[] = [];
  const whole = (line: number, reason: MaskReason) =>
    parts.push({ line, start: 0, end: lines[line]?.length ?? 0, reason });
  let below = false;
  let open: Section | undefined;

  for (const [index, line] of lines.entries()) {
    const known = given[index];
    if (known) {
      whole(index, known);
      continue;
    }
    const fits = rules.filter((rule) => applies(rule, line, below));
    const rule = fits.find(({ masks }) => masks !== 'match');
    if (open?.endsBefore(index)) open = undefined;
    if (open && (open.last || !opens(rule))) {
      whole(index, open.reason);
      continue;
    }
    if (rule) {
      whole(index, rule.reason);
      if (opens(rule)) {
        open = { reason: rule.reason, last: rule.masks === 'rest', endsBefore: endOf(rule, index, lines) };
      }
      continue;
    }
    const found = fits.flatMap(({ pattern, reason }) => {
      const match = pattern.exec(line);
      return match ? [{ line: index, start: match.index, end: match.index + match[0].length, reason }] : [];
    });
    parts.push(...apart(found));
    below ||= isProse(line);
  }
  return parts;
}

/** @returns what a line shows of itself, whatever stands around it */
export function lineReason(line: string): MaskReason | null {
  const rule = allRules.find(
    (one) => one.masks === 'line' && line.length <= (one.longest ?? Infinity) && one.pattern.test(line),
  );
  return rule?.reason ?? null;
}

function applies({ only, longest, pattern }: LineRule, line: string, below: boolean): boolean {
  if (only !== undefined && (only === 'below') !== below) return false;
  return line.length <= (longest ?? Infinity) && pattern.test(line);
}

function opens(rule: LineRule | undefined): boolean {
  return rule?.masks === 'list' || rule?.masks === 'section' || rule?.masks === 'rest';
}

/** @returns whether a line after the rule's own is article again */
function endOf(rule: LineRule, from: number, lines: string[]): (line: number) => boolean {
  if (rule.masks === 'rest') return () => false;
  if (rule.masks === 'section') {
    return (index) => {
      const [line = '', next = ''] = lines.slice(index, index + 2);
      return (
        isStatement(line, statement.alone) ||
        (isStatement(line, statement.twice) && isStatement(next, statement.twice))
      );
    };
  }
  return (index) => {
    const line = lines[index] ?? '';
    if (index > from + listLength || !isHeadlineLike(line) || isProse(line)) return true;
    return index > from + 1 && !isTitleCase(line);
  };
}

function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * long.length;
}

/** The earlier of two parts that overlap. */
function apart(found: LinePart[]): LinePart[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LinePart[] = [];
  for (const part of sorted)
    if (part.start >= (kept.at(-1)?.end ?? 0) && part.end > part.start) kept.push(part);
  return kept;
}
