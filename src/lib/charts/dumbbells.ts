import * as Plot from '@observablehq/plot';
import { abbreviate } from './abbreviate';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface Dumbbell {
  key: string;
  /** Region, for the spotlight. */
  region: string;
  name: string;
  from: number;
  to: number;
  /** Further lines of the tip. */
  note?: string | null;
}

export interface DumbbellOptions extends ChartOptions {
  /** What the hollow and the filled mark stand for. */
  fromText: string;
  toText: string;
  /** Words of a value, with its unit. */
  format: (value: number) => string;
  /** The difference with its sign, and its unit. */
  difference: (points: number) => string;
  unit: string;
  ariaLabel: string;
}

const leftMargin = { narrow: 118, wide: 190 };

/** One line a region between two values of one kind: hollow the first, filled the second, the difference in words. */
export function dumbbells(rows: Dumbbell[], options: DumbbellOptions): Plot.PlotOptions {
  const { width, format, difference, unit, spotlight, href } = options;
  const narrow = isNarrow(width);
  const left = narrow ? leftMargin.narrow : leftMargin.wide;
  const right = narrow ? 54 : 84;
  const lit = ({ region }: Dumbbell) => spotlight === undefined || region === spotlight;
  const names = new Map(rows.map(({ key, name }) => [key, abbreviate(name, left - 8, 12)]));
  const title = ({ name, from, to, note }: Dumbbell) =>
    [
      name,
      `${options.fromText}: ${format(from)}`,
      `${options.toText}: ${format(to)}`,
      `${difference(to - from)} ${unit}`,
      note,
    ]
      .filter(Boolean)
      .join('\n');
  const link = href ? { href: ({ key }: Dumbbell) => href(key) } : {};
  return {
    ...chartBase,
    width,
    height: 58 + rows.length * 20,
    marginLeft: left,
    marginRight: right,
    marginTop: 30,
    marginBottom: 26,
    ariaLabel: options.ariaLabel,
    x: { label: null, grid: true, nice: true, ticks: narrow ? 3 : 6, tickSize: 0, tickFormat: format },
    y: {
      domain: rows.map(({ key }) => key),
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => names.get(key) ?? key,
    },
    marks: [
      Plot.link(rows, {
        x1: 'from',
        x2: 'to',
        y1: 'key',
        y2: 'key',
        stroke: (row: Dumbbell) => (lit(row) ? 'var(--colour-votes-low)' : 'var(--colour-quiet)'),
        strokeWidth: 3,
      }),
      Plot.dot(rows, {
        x: 'from',
        y: 'key',
        r: 4.5,
        fill: 'var(--colour-paper)',
        stroke: (row: Dumbbell) => (lit(row) ? 'var(--colour-votes)' : 'var(--colour-missing)'),
        strokeWidth: 1.75,
        title,
        ...link,
      }),
      Plot.dot(rows, {
        x: 'to',
        y: 'key',
        r: 4.5,
        fill: (row: Dumbbell) => (lit(row) ? 'var(--colour-votes)' : 'var(--colour-missing)'),
        title,
        ...link,
      }),
      ...[true, false].map((asked) =>
        Plot.text(
          rows.filter((row) => asked === (spotlight !== undefined && lit(row))),
          {
            y: 'key',
            frameAnchor: 'right',
            text: ({ from, to }: Dumbbell) => difference(to - from) + (narrow ? '' : ` ${unit}`),
            textAnchor: 'end',
            dx: right - 2,
            fill: 'var(--colour-ink)',
            fontWeight: asked ? 700 : 500,
          },
        ),
      ),
      ...legend(options),
    ],
  };
}

function legend({ fromText, toText, unit, width }: DumbbellOptions): Plot.Markish[] {
  const gap = isNarrow(width) ? '   ' : '      ';
  return [
    Plot.text([`○ ${fromText}${gap}● ${toText}`], {
      frameAnchor: 'top-left',
      dx: isNarrow(width) ? -leftMargin.narrow : -leftMargin.wide,
      dy: -24,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: 'var(--colour-muted)',
    }),
    // on a phone the unit stands once, above the differences
    Plot.text(isNarrow(width) ? [unit] : [], {
      frameAnchor: 'top-right',
      dx: 52,
      dy: -24,
      text: (text: string) => text,
      textAnchor: 'end',
      fill: 'var(--colour-muted)',
    }),
  ];
}
