import * as Plot from '@observablehq/plot';
import { median } from 'd3';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { textSize } from './text-size';

export interface StripRow {
  group: string;
  /** Region of the dot. */
  key: string;
  name: string;
  value: number;
  /** Further lines of the tip: who says so, what is divided by what. */
  note?: string | null;
}

export interface StripOptions extends ChartOptions {
  /** The strips from top to bottom; those without a row are left out. */
  groups: { key: string; text: string }[];
  format: (value: number) => string;
  ariaLabel: string;
  /** Dots of the same family as the asked one: its province. */
  kin?: (row: StripRow) => boolean;
}

interface Dot extends StripRow {
  x: number;
  y: number;
}

interface Strip {
  text: string;
  summary: string;
  /** The median; null where too few regions have a figure. */
  middle: number | null;
  top: number;
  /** Below the words. */
  body: number;
  base: number;
  dots: Dot[];
}

/** A median of fewer says nothing of the others. */
const fewest = 3;
const headHeight = 24;
const spotlightHeight = 16;

/** One strip a group, one dot a region, stacked where values meet; the median as a line, the asked region named. */
export function valueStrips(rows: StripRow[], options: StripOptions): Plot.PlotOptions {
  const { width, format, spotlight, href, kin } = options;
  const domain = bounds(rows);
  const strips = layOut(rows, options, domain);
  const dots = strips.flatMap((strip) => strip.dots);
  const asked = dots.filter(({ key }) => key === spotlight);
  const height = Math.max(0, ...strips.map(({ base }) => base)) + 28;
  const at = {
    x: 'x',
    y: 'y',
    title: titleOf(format),
    ...(href ? { href: ({ key }: Dot) => href(key) } : {}),
  };
  const r = diameter(width) / 2 - 0.25;
  return {
    ...chartBase,
    width,
    height,
    marginTop: 0,
    marginLeft: 8,
    marginRight: 12,
    marginBottom: 24,
    ariaLabel: options.ariaLabel,
    x: {
      domain,
      label: null,
      grid: true,
      tickSize: 0,
      ticks: isNarrow(width) ? 5 : 8,
      tickFormat: format,
    },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY(strips, { y: 'base', stroke: 'var(--colour-quiet)' }),
      Plot.dot(
        dots.filter((dot) => dot.key !== spotlight && kin?.(dot) !== true),
        { ...at, r, fill: 'var(--colour-missing)' },
      ),
      Plot.dot(
        dots.filter((dot) => dot.key !== spotlight && kin?.(dot) === true),
        { ...at, r: r + 0.5, fill: 'var(--colour-votes-middle)' },
      ),
      Plot.link(
        strips.filter(({ middle }) => middle !== null),
        {
          x1: 'middle',
          x2: 'middle',
          y1: ({ body }: Strip) => body,
          y2: 'base',
          stroke: 'var(--colour-votes)',
          strokeWidth: 2,
        },
      ),
      Plot.dot(asked, { ...at, r: r + 2, fill: 'var(--colour-votes)', stroke: 'var(--colour-paper)' }),
      ...askedNames(asked, strips, options),
      ...heads(strips),
    ],
  };
}

function layOut(rows: StripRow[], { width, groups, format, label, spotlight }: StripOptions, domain: Bounds) {
  const size = diameter(width);
  const step = (size * (domain[1] - domain[0])) / (width - 20);
  const strips: Strip[] = [];
  for (const { key, text } of groups) {
    const members = rows.filter(({ group }) => group === key).sort((a, b) => a.value - b.value);
    const middle = median(members, ({ value }) => value);
    if (middle === undefined) continue;
    const top = strips.at(-1)?.base ?? 0;
    const columns = members.map(({ value }) => Math.round((value - domain[0]) / step));
    const levels = columns.map((column, index) => index - columns.indexOf(column));
    const named = members.some((row) => row.key === spotlight) ? spotlightHeight : 0;
    const base = top + headHeight + named + (Math.max(...levels) + 1) * size + 10;
    strips.push({
      text,
      summary: summaryOf(text, members.length, middle),
      middle: members.length < fewest ? null : middle,
      top,
      body: top + headHeight - 4 + named,
      base,
      dots: members.map((row, index) => ({
        ...row,
        x: domain[0] + (columns[index] ?? 0) * step,
        y: base - ((levels[index] ?? 0) + 0.5) * size - 1,
      })),
    });
  }
  return strips;

  /** Median and number of dots, in as many words as fit beside the name of the strip. */
  function summaryOf(name: string, count: number, middle: number): string {
    const regions = `${count} ${label(count === 1 ? 'region_counted' : 'regions_counted')}`;
    if (count < fewest) return regions;
    const value = `${label('median')} ${format(Math.round(middle * 100) / 100)}`;
    const room = width - 12 - textSize(name, 12).width;
    return (
      [`${value} · ${regions}`, `${value} · ${count}`].find((text) => textSize(text, 12).width <= room) ??
      value
    );
  }
}

function heads(strips: Strip[]): Plot.Markish[] {
  const line = { y: ({ top }: Strip) => top + 12, stroke: 'var(--colour-paper)', strokeWidth: 4 };
  return [
    Plot.text(strips, {
      ...line,
      frameAnchor: 'left',
      text: 'text',
      textAnchor: 'start',
      dx: -8,
      fontWeight: 700,
      fill: 'var(--colour-ink)',
    }),
    Plot.text(strips, {
      ...line,
      frameAnchor: 'right',
      text: 'summary',
      textAnchor: 'end',
      dx: 12,
      fill: 'var(--colour-muted)',
    }),
  ];
}

/** Above the highest dot of the strip, on the side where there is room. */
function askedNames(asked: Dot[], strips: Strip[], { width, format }: StripOptions): Plot.Markish[] {
  const names = asked.map((dot) => ({
    ...dot,
    text: `${dot.name} ${format(dot.value)}`,
    top: strips.find(({ dots }) => dots.includes(dot))?.top ?? 0,
  }));
  type Name = (typeof names)[number];
  const lo = Math.min(...strips.flatMap(({ dots }) => dots.map(({ x }) => x)));
  const hi = Math.max(...strips.flatMap(({ dots }) => dots.map(({ x }) => x)));
  const rightward = ({ x, text }: Name) =>
    ((x - lo) / (hi - lo || 1)) * (width - 20) + textSize(text, 12).width + 16 < width;
  const y = ({ top }: Name) => top + headHeight + spotlightHeight / 2;
  const words = (list: Name[], textAnchor: 'start' | 'end') =>
    Plot.text(list, {
      x: 'x',
      y,
      text: 'text',
      textAnchor,
      dx: textAnchor === 'start' ? 5 : -5,
      fontWeight: 700,
      fill: 'var(--colour-votes)',
      stroke: 'var(--colour-paper)',
      strokeWidth: 4,
    });
  return [
    Plot.link(names, { x1: 'x', x2: 'x', y1: y, y2: 'y', stroke: 'var(--colour-votes)' }),
    words(names.filter(rightward), 'start'),
    words(
      names.filter((name) => !rightward(name)),
      'end',
    ),
  ];
}

function titleOf(format: (value: number) => string) {
  return ({ name, value, note }: Dot) => [name, format(value), note].filter(Boolean).join('\n');
}

type Bounds = [number, number];

function bounds(rows: StripRow[]): Bounds {
  const values = rows.map(({ value }) => value);
  if (values.length === 0) return [0, 100];
  const step = Math.max(...values) - Math.min(...values) > 25 ? 10 : 5;
  const high = Math.max(...values);
  // a strip of shares ends at the whole
  return [
    Math.floor(Math.min(...values) / step) * step,
    high <= 100 ? Math.min(100, Math.ceil((high + 0.001) / step) * step) : Math.ceil(high / step) * step,
  ];
}

function diameter(width: number): number {
  return isNarrow(width) ? 4.5 : 6;
}
