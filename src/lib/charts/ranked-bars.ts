import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface RankedBar {
  key: string;
  name: string;
  count: number;
}

interface Options extends ChartOptions {
  /** Colour of what is asked for, a token. */
  colour?: string;
  /** How many bars stand; the table has all. */
  limit?: number;
  /** Word for what is counted. */
  unit?: string;
}

/** The longest bars of a ranking, each with its count; long names keep their end for the tip. */
export function rankedBars(rows: RankedBar[], options: Options): Plot.PlotOptions {
  const { width, label, spotlight, href, colour = 'var(--colour-visit-in)', limit = 15, unit } = options;
  const narrow = isNarrow(width);
  const first = rows.slice(0, limit);
  // what was chosen stays in sight, even far down the ranking
  const asked = rows.find(({ key }) => key === spotlight);
  const shown = asked && !first.includes(asked) ? [...first.slice(0, -1), asked] : first;
  const longest = narrow ? 21 : 30;
  const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
  const isAsked = ({ key }: RankedBar) => spotlight === undefined || key === spotlight;
  return {
    ...chartBase,
    width,
    height: 16 + Math.max(1, shown.length) * 24,
    marginLeft: narrow ? 140 : 196,
    marginRight: 36,
    marginTop: 4,
    marginBottom: 8,
    ariaLabel: label('ranking'),
    x: { axis: null, domain: [0, Math.max(1, ...shown.map(({ count }) => count))] },
    y: {
      domain: shown.map(({ key }) => key),
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => short(shown.find((row) => row.key === key)?.name ?? key),
    },
    marks: [
      Plot.barX(shown, {
        x: 'count',
        y: 'key',
        inset: 3,
        fill: (row: RankedBar) => (isAsked(row) ? colour : 'var(--colour-quiet)'),
        title: ({ name, count }: RankedBar) => `${name}\n${unit ?? label('visits')}: ${count}`,
        ...(href ? { href: ({ key }: RankedBar) => href(key) } : {}),
      }),
      Plot.text(shown, {
        x: 'count',
        y: 'key',
        text: ({ count }: RankedBar) => String(count),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
    ],
  };
}
