import { formatNumber } from '../../src/lib/format/number';
import type { Flag, ProposedPerson, Slot } from '../../src/lib/extract/proposal';
import type { Evidence } from '../../src/lib/extract/span';
import type { ReviewItem } from './proposals-file';

export type Style = 'bold' | 'dim' | 'yellow' | 'green';

export interface Showing {
  /** full names of regions by their codes */
  regions: ReadonlyMap<string, string>;
  /** puts words into a style of the terminal, or leaves them as they are */
  paint: (style: Style, text: string) => string;
}

const nameWidth = 20;

/** A proposal as lines for the terminal: every value with the words that prove it. */
export function showProposal({ file, meta, proposal }: ReviewItem, showing: Showing): string {
  const { paint } = showing;
  const { kind, id, rule, values, persons, flags } = proposal;
  return [
    `${paint('bold', kind)}  ${paint('dim', plain(`${rule}, ${id}`))}`,
    `  ${plain(meta.title ?? 'no title')} (${plain(meta.published ?? 'day of publication unknown')})`,
    `  ${paint('dim', plain(meta.url ?? file))}`,
    '',
    ...Object.entries(values).flatMap(([name, slot]) => valueLines(name, [slot], showing)),
    ...persons.flatMap((person) => valueLines(person.role, slotsOf(person), showing)),
    ...flags.flatMap((flag) => flagLines(flag, showing)),
  ].join('\n');
}

function slotsOf({ name, post, region }: ProposedPerson): Slot[] {
  return [name, post, region].filter((slot) => slot !== null);
}

function valueLines(name: string, slots: Slot[], { regions, paint }: Showing): string[] {
  const value = slots.map((slot) => plain(valueText(slot.value, regions))).join(' · ');
  const bases = [...new Set(slots.map(({ basis }) => basis))].filter((basis) => basis !== 'stated');
  const head = [
    `  ${plain(name).padEnd(nameWidth)}${paint('bold', value)}`,
    ...bases.map((basis) => paint('dim', basis)),
  ];
  const quotes = new Set(slots.flatMap(({ evidence }) => evidence.map((words) => quote(words, paint))));
  return [head.join('  '), ...quotes];
}

function flagLines({ check, fields, details, evidence }: Flag, { paint }: Showing): string[] {
  const told = Object.entries(details).map(([name, detail]) => `${name} ${detail}`);
  const head = `  ! ${plain([`${check}: ${fields.join(', ')}`, ...told].join('; '))}`;
  return [paint('yellow', head), ...evidence.map((words) => quote(words, paint))];
}

function quote({ prefix, exact, suffix }: Evidence, paint: Showing['paint']): string {
  const before = paint('dim', `…${plain(prefix)}`);
  return `${' '.repeat(nameWidth + 2)}${before}${paint('green', plain(exact))}${paint('dim', `${plain(suffix)}…`)}`;
}

function valueText(value: Slot['value'], regions: ReadonlyMap<string, string>): string {
  // four digits are a year, or short enough
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return formatNumber(value, 'id');
  const region = typeof value === 'string' ? regions.get(value) : undefined;
  return region === undefined ? String(value) : `${value} ${region}`;
}

/** Words of an article may hold what a terminal obeys, or what turns the direction of writing. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}
