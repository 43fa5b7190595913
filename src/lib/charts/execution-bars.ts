import * as Plot from '@observablehq/plot';
import { formatRatio } from '../format/ratio';
import { formatRupiah } from '../format/rupiah';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { maybePartYear, stageWord } from './phase-colour';
import { pixels, shape } from './pixels';
import { cutText } from './text-size';

/** What was realised of what was planned, of one account and year. */
export interface ExecutionRow {
  key: string;
  name: string;
  account_code: string | null;
  fiscal_year: number;
  /** Stage of the realised figure and of the plan. */
  stage: string;
  against: string;
  executed_idr: number;
  plan_idr: number;
  executed_precision_idr: number;
  plan_precision_idr: number;
  /** Sources of both figures. */
  sources: string[];
}

interface PlacedRow extends ExecutionRow {
  y: number;
}

const yearHeight = 26;

/** Executed ÷ planned, one bar an account; the line at 100 % is the plan. More than 100 % is real. */
export function executionBars(rows: ExecutionRow[], options: ChartOptions): Plot.PlotOptions {
  const { width, locale, label, href } = options;
  const narrow = isNarrow(width);
  const rowHeight = narrow ? 34 : 24;
  const left = narrow ? 0 : Math.min(320, width * 0.34);
  const right = width - 64;
  const longest = Math.max(1, ...rows.map(ratioOf));
  const x = (ratio: number) => left + (Math.max(0, ratio) / longest) * (right - left);
  const { placed, years, height } = place(rows, rowHeight);
  const bar = (row: PlacedRow) => ({ top: row.y + (narrow ? 17 : 5), bottom: row.y + rowHeight - 5 });
  const middle = (row: PlacedRow) => (bar(row).top + bar(row).bottom) / 2;
  const said = (row: ExecutionRow) => formatRatio(ratioOf(row), locale, stepOf(row));
  const plan = x(1);
  return {
    ...chartBase,
    ...pixels,
    width,
    height,
    ariaLabel: label('execution_title'),
    marks: [
      Plot.rect(placed, {
        x1: left,
        x2: (row: PlacedRow) => x(ratioOf(row)),
        y1: (row: PlacedRow) => bar(row).top,
        y2: (row: PlacedRow) => bar(row).bottom,
        fill: (row: PlacedRow) =>
          maybePartYear(row) ? 'var(--colour-paper)' : 'var(--colour-money-executed)',
        stroke: 'var(--colour-money-executed)',
        title: (row: PlacedRow) =>
          [
            `${row.name} ${row.fiscal_year}`,
            `${said(row)} ${label('of_plan')} ${stageWord(row.against, label)}`,
            `${formatRupiah(row.executed_idr, locale, row.executed_precision_idr)} ÷ ${formatRupiah(row.plan_idr, locale, row.plan_precision_idr)}`,
            row.stage === 'REALISASI' ? '' : label(row.fiscal_year >= 2023 ? 'part_year' : 'month_unstated'),
          ]
            .filter(Boolean)
            .join('\n'),
        ...(href ? { href: ({ key }: PlacedRow) => href(key) } : {}),
      }),
      shape(`M${plan},16V${height - 4}`, { stroke: 'var(--colour-ink)', 'stroke-dasharray': '3 3' }),
      Plot.text([label('plan_line')], {
        x: plan,
        y: 7,
        textAnchor: plan > width - 90 ? 'end' : 'middle',
        text: String,
        fill: 'var(--colour-muted)',
        fontSize: 11,
      }),
      Plot.text(years, { x: 0, y: 'y', text: 'year', textAnchor: 'start', fontWeight: 700, fontSize: 13 }),
      Plot.text(placed, {
        x: narrow ? 0 : 12,
        y: (row: PlacedRow) => (narrow ? row.y + 8 : middle(row)),
        text: ({ name }: PlacedRow) => cutText(name, narrow ? width - 70 : left - 14, 12),
        textAnchor: 'start',
        fill: 'var(--colour-ink)',
      }),
      Plot.text(placed, {
        x: width,
        y: middle,
        text: said,
        textAnchor: 'end',
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
    ],
  };
}

export function ratioOf({ executed_idr, plan_idr }: ExecutionRow): number {
  return executed_idr / plan_idr;
}

/** Larger relative rounding step of the two figures. */
export function stepOf(row: ExecutionRow): number {
  return Math.max(
    row.executed_precision_idr / Math.max(1, row.executed_idr),
    row.plan_precision_idr / row.plan_idr,
  );
}

function place(rows: ExecutionRow[], rowHeight: number) {
  const years: { year: string; y: number }[] = [];
  let y = 20;
  const placed = rows.map((row, index) => {
    if (rows[index - 1]?.fiscal_year !== row.fiscal_year) {
      years.push({ year: String(row.fiscal_year), y: y + yearHeight / 2 });
      y += yearHeight;
    }
    y += rowHeight;
    return { ...row, y: y - rowHeight };
  });
  return { placed, years, height: y + 6 };
}
