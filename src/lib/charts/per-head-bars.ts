import { max } from 'd3';
import * as Plot from '@observablehq/plot';
import { formatRupiah } from '../format/rupiah';
import { formatRupiahShort } from '../format/rupiah-short';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { hatchBox, outline } from './hatch-box';
import { pixels, shape } from './pixels';
import { cutText, textSize } from './text-size';

/** One account per head of population beside the median of regions of the same level, year and stage. */
export interface PerHeadRow {
  key: string;
  name: string;
  /** null where the account is not stated of this year and stage. */
  per_head_idr: number | null;
  /** Rounding step of the amount per head. */
  step_idr: number;
  /** null where too few regions have the figure. */
  median_idr: number | null;
  regions: number;
}

interface PlacedRow extends PerHeadRow {
  top: number;
}

/** Rupiah per head by account, one year and stage; the tick is the median of comparable regions. */
export function perHeadBars(rows: PerHeadRow[], options: ChartOptions): Plot.PlotOptions {
  const { width, locale, label, href } = options;
  const narrow = isNarrow(width);
  const rowHeight = narrow ? 42 : 28;
  // names stand above the bars on a phone, beside them elsewhere
  const left = narrow ? 0 : 220;
  const right = width - (narrow ? 64 : 220);
  const barTop = narrow ? 19 : 6;
  const longest = max(rows, (row) => Math.max(row.per_head_idr ?? 0, row.median_idr ?? 0)) ?? 1;
  const x = (amount: number | null) => left + ((amount ?? 0) / longest) * (right - left);
  const placed = rows.map((row, index): PlacedRow => ({ ...row, top: index * rowHeight + barTop }));
  const stated = placed.filter(({ per_head_idr }) => per_head_idr !== null);
  const missing = placed.filter(({ per_head_idr }) => per_head_idr === null);
  const compared = placed.filter(({ median_idr }) => median_idr !== null);
  const slot = ({ top }: PlacedRow) => ({ x: left, y: top, width: 56, height: 14 });
  const said = (amount: number | null, step = 1) => formatRupiahShort(amount ?? 0, locale, step);
  const medianWords = ({ median_idr, regions }: PlacedRow) =>
    `${label('budget_median')} ${said(median_idr)} (${regions})`;
  const middle = ({ top }: PlacedRow) => top + 7;
  const above = ({ top }: PlacedRow) => top - 10;
  return {
    ...chartBase,
    ...pixels,
    width,
    height: rows.length * rowHeight + 6,
    ariaLabel: label('per_head_title'),
    marks: [
      shape(missing.map((row) => hatchBox(slot(row))).join(''), { stroke: 'var(--colour-quiet)' }),
      shape(missing.map((row) => outline(slot(row))).join(''), { stroke: 'var(--colour-missing)' }),
      Plot.rect(stated, {
        x1: left,
        x2: ({ per_head_idr }: PlacedRow) => Math.max(left + 1, x(per_head_idr)),
        y1: 'top',
        y2: ({ top }: PlacedRow) => top + 14,
        fill: 'var(--colour-money)',
        title: (row: PlacedRow) =>
          [
            row.name,
            `${formatRupiah(row.per_head_idr ?? 0, locale, row.step_idr)} ${label('per_head')}`,
            row.median_idr === null ? '' : `${medianWords(row)} ${label('regions_word')}`,
          ]
            .filter(Boolean)
            .join('\n'),
        ...(href ? { href: ({ key }: PlacedRow) => href(key) } : {}),
      }),
      shape(compared.map(({ top, median_idr }) => `M${x(median_idr)},${top - 3}v20`).join(''), {
        stroke: 'var(--colour-ink)',
        'stroke-width': '2',
      }),
      Plot.text(placed, {
        x: 0,
        y: narrow ? above : middle,
        text: ({ name }: PlacedRow) => cutText(name, narrow ? width - 130 : left - 10, 12),
        textAnchor: 'start',
        fill: 'var(--colour-ink)',
      }),
      Plot.text(compared, {
        x: width,
        y: narrow ? above : middle,
        text: medianWords,
        textAnchor: 'end',
        fontSize: 11,
        fill: 'var(--colour-muted)',
      }),
      Plot.text(stated, {
        // beyond the median's tick where that would strike the number
        x: (row: PlacedRow) => {
          const [end, tick] = [x(row.per_head_idr), x(row.median_idr)];
          const room = textSize(said(row.per_head_idr, row.step_idr), 12).width + 10;
          return tick >= end && tick < end + room ? tick : end;
        },
        y: middle,
        text: ({ per_head_idr, step_idr }: PlacedRow) => said(per_head_idr, step_idr),
        textAnchor: 'start',
        dx: 6,
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
      Plot.text(missing, {
        x: left + 64,
        y: middle,
        text: () => label('missing'),
        textAnchor: 'start',
        fill: 'var(--colour-muted)',
      }),
    ],
  };
}
