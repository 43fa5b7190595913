import * as Plot from '@observablehq/plot';
import { formatRatio } from '../format/ratio';
import { formatRupiah } from '../format/rupiah';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { stageWord } from './phase-colour';
import { pixels } from './pixels';
import { shortName } from './short-name';
import { cutText } from './text-size';

/** Own revenue, transfers and other revenue of one region, year and stage. */
export interface RevenueRow {
  key: string;
  region: string;
  name: string;
  fiscal_year: number;
  stage: string;
  own_idr: number;
  transfer_idr: number;
  other_idr: number;
  /** Relative rounding step of the shares. */
  step: number;
}

interface Piece {
  row: RevenueRow;
  part: 'own' | 'transfer' | 'other';
  amount: number;
  from: number;
  to: number;
  y: number;
  lit: boolean;
}

const parts = ['own', 'transfer', 'other'] as const;
const lit = {
  own: 'var(--colour-money-executed)',
  transfer: 'var(--colour-money-approved)',
  other: 'var(--colour-money-draft)',
};
const quiet = { own: 'var(--colour-missing)', transfer: 'var(--colour-quiet)', other: 'var(--colour-rule)' };
const anchors = ['start', 'middle', 'end'] as const;
const top = 22;

/** Where revenue comes from, each bar 100 % of one region, year and stage; the asked region in colour. */
export function revenueShares(rows: RevenueRow[], options: ChartOptions): Plot.PlotOptions {
  const { width, locale, label, href, spotlight } = options;
  const narrow = isNarrow(width);
  const rowHeight = narrow ? 34 : 24;
  const left = narrow ? 0 : 345;
  const right = width - 2;
  const x = (share: number) => left + share * (right - left);
  const pieces = rows.flatMap((row, index) =>
    piecesOf(row, top + index * rowHeight, row.region === spotlight),
  );
  const barTop = narrow ? 16 : 3;
  const barHeight = narrow ? 14 : rowHeight - 6;
  const of = ({ fiscal_year, stage }: RevenueRow) => `${fiscal_year} ${stageWord(stage, label)}`;
  const own = pieces.filter(({ part }) => part === 'own');
  const labelY = ({ y }: Piece) => (narrow ? y + 8 : y + barTop + barHeight / 2);
  const name = {
    x: 0,
    y: labelY,
    text: ({ row }: Piece) =>
      cutText(`${shortName(row.name)} · ${of(row)}`, narrow ? width - 80 : left - 56, 12),
    textAnchor: 'start',
    fill: 'var(--colour-ink)',
  } as const;
  return {
    ...chartBase,
    ...pixels,
    width,
    height: top + rows.length * rowHeight + 4,
    ariaLabel: label('revenue_title'),
    marks: [
      Plot.rect(pieces, {
        x1: ({ from }: Piece) => x(from),
        x2: ({ to }: Piece) => x(to),
        y1: ({ y }: Piece) => y + barTop,
        y2: ({ y }: Piece) => y + barTop + barHeight,
        fill: (piece: Piece) => (piece.lit ? lit : quiet)[piece.part],
        stroke: 'var(--colour-paper)',
        strokeWidth: 0.75,
        title: ({ row, part, amount, from, to }: Piece) =>
          [
            `${row.name}, ${of(row)}`,
            `${label(`revenue_${part}`)}: ${formatRatio(to - from, locale, row.step)} ${label('of_three')}`,
            formatRupiah(amount, locale),
          ].join('\n'),
        ...(href ? { href: ({ row }: Piece) => href(row.key) } : {}),
      }),
      ...parts.map((part, index) =>
        Plot.text([label(`revenue_${part}`)], {
          x: left + ((right - left) * index) / 2,
          y: 9,
          text: String,
          textAnchor: anchors[index] ?? 'middle',
          fill: 'var(--colour-muted)',
          fontSize: 11,
        }),
      ),
      Plot.text(own, { ...name, fontWeight: 700, filter: ({ lit: isLit }: Piece) => isLit }),
      Plot.text(own, { ...name, filter: ({ lit: isLit }: Piece) => !isLit }),
      Plot.text(own, {
        x: narrow ? width : left - 8,
        y: labelY,
        text: ({ to, row }: Piece) =>
          `${narrow ? `${label('revenue_own')} ` : ''}${formatRatio(to, locale, row.step)}`,
        textAnchor: 'end',
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
    ],
  };
}

function piecesOf(row: RevenueRow, y: number, isLit: boolean): Piece[] {
  const total = row.own_idr + row.transfer_idr + row.other_idr;
  let from = 0;
  return parts.map((part) => {
    const amount = row[`${part}_idr`];
    const piece = { row, part, amount, from: from / total, to: (from + amount) / total, y, lit: isLit };
    from += amount;
    return piece;
  });
}
