import * as Plot from '@observablehq/plot';
import { formatNumber, type Locale } from '../format/number';
import type { ChartChoice } from '../schema/example-question';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { colourLegend, type ColourName } from './colour-legend';
import { cutText, textSize } from './text-size';

export type QuickRow = Record<string, string | number | boolean | null>;

interface Options extends ChartOptions {
  choice: ChartChoice;
}

/** More categories than this would not be read; the table has all. */
const mostBars = 40;
/** Colours of the commonest values; the others are quiet. */
const colours = [
  'var(--colour-votes)',
  'var(--colour-money)',
  'var(--colour-visit-in)',
  'var(--colour-visit-out)',
  'var(--colour-ink)',
];
const other = 'var(--colour-quiet)';
const one = 'var(--colour-votes)';

/** Columns of any answer as the reader lays them out: bars, a line, dots, an area, or how often values occur. */
export function quickChart(rows: QuickRow[], options: Options): Plot.PlotOptions {
  const { choice, width, locale } = options;
  const shown = choice.mark === 'bar' ? longestBars(rows, choice) : rows;
  const channels = channelsOf(shown, choice);
  const narrow = isNarrow(width);
  const named = namedColours(shown, choice.colour);
  const legend = colourLegend(named, width);
  const names =
    channels.y === null || channels.y.kind !== 'name' ? [] : [...new Set(channels.y.values.map(String))];
  const room = Math.min(
    narrow ? 130 : 210,
    Math.max(44, ...names.map((name) => textSize(name, 12).width + 14)),
  );
  return {
    ...chartBase,
    width,
    height: heightOf(choice, channels, names.length, narrow) + legend.height,
    marginTop: 16 + legend.height,
    marginLeft: names.length > 0 ? room : 62,
    marginRight: choice.facet === null ? 24 : narrow ? 72 : 110,
    marginBottom: 42,
    ariaLabel: [choice.y, choice.x].filter((name) => name !== null).join(' × '),
    x: scaleOf(channels.x, choice.x, locale, narrow ? 4 : 8),
    ...(channels.y
      ? {
          y:
            channels.y.kind === 'name'
              ? {
                  domain: names,
                  label: null,
                  tickSize: 0,
                  tickFormat: (name: string) => cutText(name, room - 12, 12),
                }
              : scaleOf(channels.y, choice.y ?? '', locale, 6),
        }
      : {
          y: {
            label: options.label('rows'),
            grid: true,
            tickFormat: (value: number) => formatNumber(value, locale),
          },
        }),
    ...(choice.facet === null ? {} : { fy: { label: null } }),
    color: { type: 'identity' },
    marks: [...marksOf(shown, choice, channels, named, locale), ...(legend.mark ? [legend.mark] : [])],
  };
}

interface Channel {
  kind: 'name' | 'number' | 'time';
  values: (string | number | Date | null)[];
}

interface Channels {
  x: Channel;
  y: Channel | null;
}

function channelsOf(rows: QuickRow[], { mark, x, y }: ChartChoice): Channels {
  const across = channel(rows, x);
  const up = y === null ? null : channel(rows, y);
  // bars stand on a band: years are names there, unless the other side has the names
  if (mark === 'bar' && across.kind !== 'name' && up?.kind !== 'name')
    return { x: { kind: 'name', values: across.values.map((value) => plain(value)) }, y: up };
  return { x: across, y: up };
}

function channel(rows: QuickRow[], name: string): Channel {
  const values = rows.map((row) => row[name] ?? null);
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.every((value) => typeof value === 'number'))
    return { kind: 'number', values: values as (number | null)[] };
  if (known.length > 0 && known.every((value) => typeof value === 'string' && day.test(value)))
    return { kind: 'time', values: values.map((value) => (value === null ? null : new Date(String(value)))) };
  return { kind: 'name', values: values.map((value) => (value === null ? '—' : String(value))) };
}

const day = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?$/;

function plain(value: Channel['values'][number]): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '—');
}

/** Of many categories those with the largest sums, in the order in which they came. */
function longestBars(rows: QuickRow[], { x, y }: ChartChoice): QuickRow[] {
  if (y === null) return rows;
  const [name, value] = channel(rows, y).kind === 'name' ? [y, x] : [x, y];
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = String(row[name]);
    sums.set(key, (sums.get(key) ?? 0) + Math.abs(Number(row[value] ?? 0)));
  }
  if (sums.size <= mostBars) return rows;
  const longest = new Set(
    [...sums]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostBars)
      .map(([key]) => key),
  );
  return rows.filter((row) => longest.has(String(row[name])));
}

function heightOf({ mark, facet }: ChartChoice, { y }: Channels, names: number, narrow: boolean): number {
  if (y?.kind === 'name') return 56 + names * 22;
  return (mark === 'histogram' ? 280 : narrow ? 280 : 340) + (facet === null ? 0 : 160);
}

/** A year is no quantity: its digits stand together. */
const isYear = /(?:^|_)(?:year|tahun)(?:$|_)/i;

function scaleOf({ kind, values }: Channel, name: string, locale: Locale, ticks: number): Plot.ScaleOptions {
  const label = name;
  if (kind === 'time') return { type: 'utc', label, ticks };
  if (kind === 'name') {
    const domain = [...new Set(values.map(String))];
    const every = Math.ceil(domain.length / ticks);
    return {
      label,
      domain,
      tickFormat: (value: string, index: number) => (index % every === 0 ? cutText(value, 84, 12) : ''),
    };
  }
  return {
    label,
    ticks,
    grid: true,
    tickFormat: (value: number) => (isYear.test(name) ? wholeYear(value) : shortNumber(value, locale)),
  };
}

function wholeYear(value: number): string {
  return Number.isInteger(value) ? String(value) : '';
}

const magnitudes: Record<Locale, [number, string][]> = {
  id: [
    [1e12, ' T'],
    [1e9, ' M'],
    [1e6, ' jt'],
  ],
  en: [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ],
};

function shortNumber(value: number, locale: Locale): string {
  const [size, word] = magnitudes[locale].find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return formatNumber(value / size, locale, size === 1 ? 3 : 1) + word;
}

/** Which values have which colour, the commonest first. */
function namedColours(rows: QuickRow[], name: string | null): ColourName[] {
  if (name === null) return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(row[name] ?? '—');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, colours.length)
    .map(([value], index) => ({ name: value, colour: colours[index] ?? other }));
}

function marksOf(
  rows: QuickRow[],
  choice: ChartChoice,
  { x, y }: Channels,
  named: ColourName[],
  locale: Locale,
): Plot.Markish[] {
  const { mark, colour, facet } = choice;
  const toneOf = new Map(named.map((entry) => [entry.name, entry.colour]));
  const tone = colour === null ? one : rows.map((row) => toneOf.get(String(row[colour] ?? '—')) ?? other);
  const lanes = facet === null ? {} : { fy: rows.map((row) => String(row[facet] ?? '—')) };
  const title = rows.map((row) => tip(row, choice, locale));
  const at = { x: x.values, ...(y ? { y: y.values } : {}), ...lanes };
  switch (mark) {
    case 'histogram':
      return [
        Plot.rectY(
          rows,
          Plot.binX<Plot.RectYOptions>(
            { y: 'count', title: (of: unknown[]) => formatNumber(of.length, locale) },
            { x: { value: x.values }, ...lanes, fill: tone, inset: 0.5 },
          ),
        ),
        Plot.ruleY([0]),
      ];
    case 'bar':
      return y?.kind === 'name'
        ? [Plot.barX(rows, { ...at, fill: tone, title, insetTop: 2, insetBottom: 2 }), Plot.ruleX([0])]
        : [Plot.barY(rows, { ...at, fill: tone, title }), Plot.ruleY([0])];
    case 'area':
      return [
        Plot.areaY(rows, { ...at, fill: tone, fillOpacity: 0.6, sort: at.x as never }),
        Plot.ruleY([0]),
      ];
    case 'line':
      return [
        Plot.lineY(rows, { ...at, stroke: tone, strokeWidth: 2, sort: 'x' }),
        Plot.dot(rows, { ...at, fill: tone, r: 3.5, title }),
      ];
    case 'dot':
      return [Plot.dot(rows, { ...at, stroke: tone, fill: tone, fillOpacity: 0.25, r: 4, title })];
  }
}

/** All columns of the row that the chart uses, and the first text that names it. */
function tip(row: QuickRow, { x, y, colour, facet }: ChartChoice, locale: Locale): string {
  const used = [x, y, colour, facet].filter((name) => name !== null);
  const named = Object.entries(row).find(
    ([name, value]) => !used.includes(name) && typeof value === 'string',
  );
  return [
    ...(named ? [String(named[1])] : []),
    ...[...new Set(used)].map((name) => {
      const value = row[name] ?? '—';
      return `${name}: ${typeof value === 'number' && !isYear.test(name) ? formatNumber(value, locale, 3) : String(value)}`;
    }),
  ].join('\n');
}
