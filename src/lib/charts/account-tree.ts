import * as Plot from '@observablehq/plot';
import { formatRatio } from '../format/ratio';
import { formatRupiah } from '../format/rupiah';
import { formatRupiahShort } from '../format/rupiah-short';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { hatchBox, outline, type HatchedBox } from './hatch-box';
import { pixels, shape } from './pixels';
import { cutText } from './text-size';

/** A line of an accounts tree: the total, its parts, and what of them no source states. */
export interface TreeLine {
  /** Id of the record, or the address of the file; null for what is unstated. */
  key: string | null;
  code: string;
  name: string;
  /** 0: the total. */
  depth: number;
  amount_idr: number;
  precision_idr: number;
  /** Where the bar starts and how long it is, as shares of the total. */
  start: number;
  share: number;
  /**
   * `rounding`: so little is left that it may be rounding; `misfit`: the stated parts are together more than what they
   * are parts of.
   */
  kind: 'stated' | 'unstated' | 'rounding' | 'misfit';
  side: 'spending' | 'revenue';
}

interface PlacedLine extends TreeLine, HatchedBox {
  labelX: number;
  labelY: number;
  labelWidth: number;
}

interface Options extends ChartOptions {
  /** Year and stage that all of it is of. */
  of: string;
}

const shades = [
  'var(--colour-money-executed)',
  'var(--colour-money-changed)',
  'var(--colour-money-approved)',
];

/** Spending and revenue as trees: each part starts where the one before it ends; what is unstated is hatched. */
export function accountTree(lines: TreeLine[], options: Options): Plot.PlotOptions {
  const { width, locale, label, href, of } = options;
  const placed = placeLines(lines, width);
  const stated = placed.filter(({ kind }) => kind === 'stated');
  const rest = placed.filter(({ kind }) => kind !== 'stated');
  const words = ({ kind, name }: TreeLine) => (kind === 'stated' ? name : label(kind));
  const value = ({ amount_idr, precision_idr, share }: TreeLine) =>
    share === 1
      ? formatRupiahShort(amount_idr, locale, precision_idr)
      : `${formatRupiahShort(amount_idr, locale, precision_idr)} · ${formatRatio(share, locale, precision_idr / amount_idr)}`;
  const title = (line: TreeLine) =>
    [
      `${words(line)}, ${of}`,
      formatRupiah(line.amount_idr, locale, line.precision_idr),
      `${formatRatio(line.share, locale, line.precision_idr / line.amount_idr)} ${label(`of_total_${line.side}`)}`,
    ].join('\n');
  const box = {
    x1: 'x',
    x2: (line: PlacedLine) => line.x + line.width,
    y1: 'y',
    y2: (line: PlacedLine) => line.y + line.height,
    title,
  } as const;
  const name = {
    x: 'labelX',
    y: 'labelY',
    text: (line: PlacedLine) => cutText(words(line), line.labelWidth - 90, 12),
    textAnchor: 'start',
  } as const;
  return {
    ...chartBase,
    ...pixels,
    width,
    height: Math.ceil(Math.max(0, ...placed.map((line) => line.y + line.height))) + 8,
    ariaLabel: label('composition_title'),
    marks: [
      shape(rest.map((line) => hatchBox(line)).join(''), { stroke: 'var(--colour-missing)' }),
      shape(rest.map(outline).join(''), { stroke: 'var(--colour-missing)' }),
      Plot.rect(rest, { ...box, fill: 'transparent' }),
      Plot.rect(stated, {
        ...box,
        fill: ({ depth }: PlacedLine) => shades[Math.min(depth, shades.length - 1)],
        ...(href ? { href: ({ key }: PlacedLine) => (key === null ? null : href(key)) } : {}),
      }),
      Plot.text(stated, {
        ...name,
        fontWeight: 700,
        fill: 'var(--colour-ink)',
        filter: ({ depth }: PlacedLine) => depth === 0,
      }),
      Plot.text(stated, {
        ...name,
        fill: 'var(--colour-ink)',
        filter: ({ depth }: PlacedLine) => depth > 0,
      }),
      Plot.text(rest, { ...name, fill: 'var(--colour-muted)' }),
      Plot.text(placed, {
        x: ({ labelX, labelWidth }: PlacedLine) => labelX + labelWidth,
        y: 'labelY',
        text: value,
        textAnchor: 'end',
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
    ],
  };
}

/** Label and value above each bar; the two trees side by side where there is room. */
function placeLines(lines: TreeLine[], width: number): PlacedLine[] {
  const sides = [...new Set(lines.map(({ side }) => side))];
  const beside = !isNarrow(width) && width >= 640 && sides.length > 1;
  const space = 40;
  const columnWidth = beside ? (width - space) / 2 : Math.min(width, 640);
  const lineHeight = 33;
  let below = 0;
  return sides.flatMap((side, column) => {
    const own = lines.filter((line) => line.side === side);
    const left = beside ? column * (columnWidth + space) : 0;
    const top = beside ? 0 : below;
    below = top + own.length * lineHeight + 20;
    return own.map((line, index) => {
      const indent = line.depth * 12;
      const y = top + index * lineHeight;
      return {
        ...line,
        x: left + line.start * columnWidth,
        y: y + 17,
        // rounded parts may be a little more than their total
        width: Math.max(1, Math.min(line.share, 1 - line.start) * columnWidth),
        height: 9,
        labelX: left + indent,
        labelY: y + 8,
        labelWidth: columnWidth - indent,
      };
    });
  });
}
