import type { Rule } from '../rule';
import type { Token } from '../tokens/tokenize';
import { bareCountRules, countRules } from './counts';
import { noValueRules, unreadRules } from './no-values';
import { numericDateRules } from './numeric-dates';
import { ordinalRules } from './ordinals';
import { percentRules } from './percent';
import { rupiahRules } from './rupiah';
import { rupiahWithoutSignRules } from './rupiah-without-sign';
import type { ValueMention, ValueRule } from './value-rule';
import { bareYearRules, yearRules } from './years';
import { writtenDateRules } from './written-dates';

/** In their order: at each place the first rule that holds takes its words, and no other looks at them again. */
export const valueRules: ValueRule[] = [
  ...ordinalRules,
  ...writtenDateRules,
  ...numericDateRules,
  ...noValueRules,
  ...rupiahRules,
  ...rupiahWithoutSignRules,
  ...percentRules,
  ...yearRules,
  ...countRules,
  ...bareYearRules,
  ...bareCountRules,
  ...unreadRules,
];

const numberRules = valueRules.filter(({ starts }) => starts.includes('number'));
const rulesByStart = new Map<string, ValueRule[]>();
for (const rule of valueRules) {
  for (const start of new Set(rule.starts)) {
    rulesByStart.set(start, [...(rulesByStart.get(start) ?? []), rule]);
  }
}

/** What a rule took from a text; values, or nothing that counts as one. */
interface Taking {
  rule: Rule;
  start: number;
  end: number;
  values: ValueMention[];
}

/** @returns amounts, percentages, counts, dates and ordinals by their place; none overlaps another */
export function findValues(text: string, tokens: Token[]): ValueMention[] {
  return takings(text, tokens).flatMap(({ values }) => values);
}

/** All that was read, also what is no value. */
export function takings(text: string, tokens: Token[]): Taking[] {
  const found: Taking[] = [];
  let end = 0;
  let previous: ValueMention | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.start < end) continue;
    for (const rule of rulesFor(token)) {
      rule.pattern.lastIndex = token.start;
      const match = rule.pattern.exec(text);
      const read = match && rule.read(match, { text, tokens, index, previous });
      if (!match || !read) continue;
      const values = read.map((value): ValueMention => ({ ...value, rule: rule.id }));
      end = Math.max(match.index + match[0].length, values.at(-1)?.end ?? 0);
      found.push({ rule, start: match.index, end, values });
      previous = values.at(-1) ?? previous;
      break;
    }
  }
  return found;
}

function rulesFor({ kind, lower }: Token): ValueRule[] {
  if (kind === 'number') return numberRules;
  const rules = rulesByStart.get(lower);
  if (rules || kind !== 'word') return rules ?? [];
  const hyphen = lower.indexOf('-');
  return hyphen > 0 ? (rulesByStart.get(lower.slice(0, hyphen)) ?? []) : [];
}
