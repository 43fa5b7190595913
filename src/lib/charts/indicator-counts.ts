import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { countCells, type CountCell } from './count-cells';
import type { IndicatorMark } from './indicator-strips';

interface Options extends ChartOptions {
  /** What is counted across, with its unit. */
  axis: string;
  /** Word for what stands in a cell: regions, bodies. */
  counted: string;
  colour: string;
}

/** Values that are small whole numbers: how many have which, a line a year; the cell of the asked region is framed. */
export function indicatorCounts(rows: IndicatorMark[], options: Options): Plot.PlotOptions {
  const { width, spotlight, axis, counted, colour } = options;
  const narrow = isNarrow(width);
  const { classes, cells } = countCells(rows, narrow);
  const strips = [...new Set(rows.map(({ strip }) => strip))];
  const fullest = Math.max(1, ...cells.map(({ marks }) => marks.length));
  const strong = ({ marks }: CountCell) => marks.length / fullest > 0.5;
  const asked = ({ marks }: CountCell) => marks.filter(({ key }) => key === spotlight);
  const at = { x: 'values', y: 'strip' } as const;
  return {
    ...chartBase,
    width,
    height: 12 + strips.length * 25 + 44,
    marginLeft: narrow ? 74 : 118,
    marginRight: 8,
    marginTop: 12,
    marginBottom: 44,
    ariaLabel: axis,
    x: {
      domain: classes,
      label: axis,
      labelAnchor: 'right',
      labelArrow: 'none',
      labelOffset: 38,
      tickSize: 0,
      padding: 0.06,
    },
    y: { domain: strips, label: null, tickSize: 0, padding: 0.12 },
    marks: [
      Plot.cell(
        strips.flatMap((strip) => classes.map((values) => ({ strip, values }))),
        { ...at, fill: 'var(--colour-rule)', fillOpacity: 0.45 },
      ),
      Plot.cell(cells, {
        ...at,
        fill: colour,
        fillOpacity: (cell: CountCell) => (strong(cell) ? 0.92 : 0.1 + (0.6 * cell.marks.length) / fullest),
        title: (cell: CountCell) =>
          [
            `${cell.strip}: ${cell.values} ${axis}`,
            `${cell.marks.length} ${counted}`,
            ...asked(cell).map(({ name, note }) => `${name}: ${note}`),
          ].join('\n'),
      }),
      Plot.cell(
        cells.filter((cell) => asked(cell).length > 0),
        { ...at, fill: 'none', stroke: 'var(--colour-ink)', strokeWidth: 2.5 },
      ),
      Plot.text(cells, {
        ...at,
        text: ({ marks }: CountCell) => String(marks.length),
        fill: (cell: CountCell) => (strong(cell) ? 'var(--colour-paper)' : 'var(--colour-ink)'),
        fontWeight: 600,
        fontSize: narrow ? 11 : 12,
        pointerEvents: 'none',
      }),
    ],
  };
}
