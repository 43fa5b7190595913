import * as Plot from '@observablehq/plot';
import { abbreviate } from './abbreviate';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface EmptyBoxRow {
  key: string;
  name: string;
  /** Share of the empty column in the votes counted, percent. */
  empty_pct: number;
  note: string;
}

export interface EmptyBoxOptions extends ChartOptions {
  format: (value: number) => string;
}

/** Elections with one pair: how many votes the empty column got; a line at the half that decides. */
export function emptyBox(
  rows: EmptyBoxRow[],
  { width, label, format, spotlight, href }: EmptyBoxOptions,
): Plot.PlotOptions {
  const narrow = isNarrow(width);
  const left = narrow ? 126 : 190;
  const lit = ({ key }: EmptyBoxRow) => spotlight === undefined || key === spotlight;
  const names = new Map(rows.map(({ key, name }) => [key, abbreviate(name, left - 8, 12)]));
  return {
    ...chartBase,
    width,
    height: 34 + rows.length * 18,
    marginLeft: left,
    marginRight: 52,
    marginTop: 24,
    marginBottom: 8,
    ariaLabel: label('empty_box_title'),
    x: { axis: null, domain: [0, Math.max(60, ...rows.map(({ empty_pct }) => empty_pct))] },
    y: {
      domain: rows.map(({ key }) => key),
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => names.get(key) ?? key,
    },
    marks: [
      Plot.barX(rows, {
        x: 'empty_pct',
        y: 'key',
        insetTop: 2,
        insetBottom: 2,
        fill: (row: EmptyBoxRow) =>
          !lit(row)
            ? 'var(--colour-quiet)'
            : row.empty_pct > 50
              ? 'var(--colour-votes)'
              : 'var(--colour-votes-low)',
        title: ({ name, empty_pct, note }: EmptyBoxRow) =>
          `${name}\n${label('empty_box')}: ${format(empty_pct)}\n${note}`,
        ...(href ? { href: ({ key }: EmptyBoxRow) => href(key) } : {}),
      }),
      Plot.ruleX([50], { stroke: 'var(--colour-ink)', strokeDasharray: '3,3' }),
      Plot.text([50], {
        x: (value: number) => value,
        frameAnchor: 'top',
        dy: -16,
        text: format,
        fill: 'var(--colour-muted)',
      }),
      Plot.text(rows, {
        x: 'empty_pct',
        y: 'key',
        text: ({ empty_pct }: EmptyBoxRow) => format(empty_pct),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--colour-ink)',
        // wide enough that the line does not show between the figures
        stroke: 'var(--colour-paper)',
        strokeWidth: 6,
        fontWeight: 600,
      }),
    ],
  };
}
