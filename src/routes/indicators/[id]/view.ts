import { groups } from 'd3';
import { figure, type Figure } from '$lib/charts/figure';
import { countCells } from '$lib/charts/count-cells';
import { indicatorCounts } from '$lib/charts/indicator-counts';
import { indicatorStrips, type IndicatorMark } from '$lib/charts/indicator-strips';
import { filterToUrl } from '$lib/filters/filter-url';
import type { IndicatorFilter } from '$lib/filters/indicator-filter';
import { formatIndicator, formatIndicatorTick } from '$lib/format/indicator-value';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { IndicatorCardRow } from '$lib/queries/indicator-card';
import type { IndicatorNormsRow } from '$lib/queries/indicator-norms';
import type { IndicatorValuesRow } from '$lib/queries/indicator-values';
import { topicColour } from '../topic-colour';
import { formulaOf, rankOf } from './words';

/** From so many values on there is a median and a rank, as in indicator-values.sql. */
export const comparedFrom = 5;

export interface IndicatorView {
  basis: string | null;
  /** Values of that basis. */
  rows: IndicatorValuesRow[];
  marks: IndicatorMark[];
  figure: Figure;
}

export interface IndicatorData {
  card: IndicatorCardRow;
  norms: IndicatorNormsRow[];
  values: IndicatorValuesRow[];
}

/** Bases of the values, that with the most first. */
export function basesOf(values: IndicatorValuesRow[]): string[] {
  return groups(values, ({ basis }) => basis)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([basis]) => basis);
}

/** Latest year first, and within it the basis with the most values. */
export function inOrder(values: IndicatorValuesRow[]): IndicatorValuesRow[] {
  const bases = basesOf(values);
  const place = ({ basis }: IndicatorValuesRow) => bases.indexOf(basis);
  return [...values].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || place(a) - place(b));
}

/** What the page shows under a filter: one basis, for unlike bases never share an axis, and the asked region in it. */
export async function indicatorView(data: IndicatorData, filter: IndicatorFilter): Promise<IndicatorView> {
  const { card, values } = data;
  const bases = basesOf(values);
  const basis = bases.find((one) => one === filter.basis) ?? bases[0] ?? null;
  const rows = values.filter((value) => value.basis === basis);
  const marks = [...rows].sort(byStrip).map((row) => markOf(row, card));
  const settings = {
    locale: locale(),
    label: chartLabel,
    asked: [{ name: 'indicator-values', params: [card.id] }],
    records: [...new Set(rows.flatMap((row) => [...row.numerator_records, ...row.denominator_records]))],
    wide: 1000,
    href: (region: string) => `./${filterToUrl({ ...filter, region })}`,
    ...(filter.region === null ? {} : { spotlight: filter.region }),
  };
  const colour = topicColour(card.topic);
  const drawn =
    card.unit === 'count'
      ? figure(
          (list: IndicatorMark[], options) =>
            indicatorCounts(list, { ...options, axis: axisOf(card), counted: countedOf(card), colour }),
          marks,
          settings,
        )
      : figure(
          (list: IndicatorMark[], options) =>
            indicatorStrips(list, {
              ...options,
              format: (value) => formatIndicator(value, card.unit, options.locale),
              tick: (value) => formatIndicatorTick(value, card.unit, options.locale),
              axis: axisOf(card),
              colour,
              // the median of distances from a median says nothing
              medianFrom: data.norms.some(({ kind }) => kind === 'median') ? Infinity : comparedFrom,
              norm: normLine(data),
            }),
          marks,
          settings,
        );
  return { basis, rows, marks, figure: await drawn };
}

/** Exactly what the figure plots, as a table: single values, or how many have which. */
export function plotted(
  card: IndicatorCardRow,
  { marks }: IndicatorView,
): { columns: string[]; rows: string[][] } {
  if (card.unit === 'count') {
    return {
      columns: [m.indicators_column_group(), axisOf(card), countedOf(card)],
      rows: countCells(marks, false).cells.map(({ strip, values, marks: list }) => [
        strip,
        values,
        String(list.length),
      ]),
    };
  }
  return {
    columns: [
      card.topic === 'visit' ? m.indicators_column_body() : m.column_region(),
      m.table_year(),
      m.indicators_column_value(),
    ],
    rows: marks.map(({ name, strip, value }) => [name, strip, formatIndicator(value, card.unit, locale())]),
  };
}

/** Word for what a count is of. */
function countedOf({ topic }: IndicatorCardRow): string {
  return topic === 'visit' ? m.indicators_counted_visit() : m.indicators_counted_coverage();
}

function markOf(row: IndicatorValuesRow, card: IndicatorCardRow): IndicatorMark {
  return {
    strip: stripOf(row),
    key: row.region,
    name: row.subject ?? row.name,
    value: row.value,
    note: [
      formulaOf(row, card),
      term('indicator_basis', row.basis),
      rankOf(row, card),
      ...(row.disputed ? [m.table_differs()] : []),
    ].join('\n'),
  };
}

/** The year; provinces stand apart. */
function stripOf({ year, region }: IndicatorValuesRow): string {
  const province = region.length === 2;
  if (year === null) return province ? m.indicators_strip_provinces() : m.indicators_strip_regencies();
  return province ? m.indicators_strip_provinces_of({ year }) : String(year);
}

/** Latest year first; provinces below the regencies and cities of their year. */
function byStrip(a: IndicatorValuesRow, b: IndicatorValuesRow): number {
  return (b.year ?? 0) - (a.year ?? 0) || b.region.length - a.region.length;
}

function axisOf({ unit, numerator_unit }: IndicatorCardRow): string {
  return term('indicator_axis', unit === 'count' ? numerator_unit : unit);
}

/** The line that a value can be read against; a rule about another ratio has none. */
function normLine({ card, norms }: IndicatorData) {
  const norm = norms.find(({ relation }) => relation !== 'other');
  if (!norm) return undefined;
  const kind = {
    law: norm.relation === 'same' ? m.indicators_line_law() : m.indicators_line_near(),
    target: m.indicators_line_target(),
    median: m.indicators_line_median(),
  }[norm.kind];
  const threshold = formatIndicatorTick(norm.threshold, card.unit, locale());
  return { threshold: norm.threshold, text: `${threshold}: ${kind}` };
}
