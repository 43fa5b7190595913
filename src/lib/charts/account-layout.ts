import { max } from 'd3';
import { accountRows, type AccountRow, type PhaseBar } from './account-rows';
import { isNarrow, type ChartOptions } from './chart';
import type { HatchedBox } from './hatch-box';
import { stageWord } from './phase-colour';

export interface AccountPanel {
  code: string;
  name: string;
  bars: PhaseBar[];
}

/** A bar with its place in pixels; `end`: where the largest of its claims ends. */
export interface PlacedBar extends PhaseBar, HatchedBox {
  name: string;
  end: number;
}

export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

const titleHeight = 24;
const rowHeight = 19;
const gapHeight = 16;
const valueWidth = 50;

/** Places the panels of all accounts side by side, each with a scale of its own. */
export function accountLayout(
  panels: AccountPanel[],
  { width, label, years }: Pick<ChartOptions, 'width' | 'label'> & { years: [number, number] },
) {
  const columns = isNarrow(width) ? 1 : width < 860 ? 2 : 4;
  const space = columns === 1 ? 0 : 28;
  const panelWidth = (width - space * (columns - 1)) / columns;
  const labelWidth = columns === 4 ? 96 : 104;
  const rows = panels.map(({ bars }) => (bars.length === 0 ? [] : accountRows(bars, years)));
  const heights = rows.map(panelHeight);
  const tops = panelTops(heights, columns);
  const placed = {
    bars: [] as PlacedBar[],
    titles: [] as PlacedText[],
    stages: [] as PlacedText[],
    /** Years and accounts of which nothing was found. */
    missing: [] as PlacedText[],
    empty: [] as HatchedBox[],
    breaks: [] as PlacedText[],
    panelWidth,
    height: Math.ceil(Math.max(0, ...tops.map((top, index) => top + (heights[index] ?? 0)))),
  };

  panels.forEach(({ name, bars }, index) => {
    const x = (index % columns) * (panelWidth + space);
    let y = (tops[index] ?? 0) + titleHeight;
    const longest = max(bars, ({ amount_idr, max_idr }) => Math.max(amount_idr, max_idr)) ?? 1;
    const length = (amount: number) =>
      (Math.max(0, amount) / longest) * (panelWidth - labelWidth - valueWidth);
    placed.titles.push({ text: name, x, y: y - 16 });
    if (bars.length === 0) {
      placed.empty.push({ x, y, width: panelWidth, height: 20 });
      placed.missing.push({ text: label('missing'), x: x + 8, y: y + 10 });
    }
    for (const row of rows[index] ?? []) {
      if (row.kind === 'bar') {
        const { bar } = row;
        placed.stages.push({
          text: `${bar.fiscal_year} ${stageWord(bar.stage, label)}`,
          x,
          y: y + rowHeight / 2,
        });
        placed.bars.push({
          ...bar,
          name,
          x: x + labelWidth,
          y: y + 2.5,
          width: Math.max(1, length(bar.amount_idr)),
          height: rowHeight - 5,
          end: x + labelWidth + length(Math.max(bar.amount_idr, bar.max_idr)),
        });
      } else if (row.kind === 'gap') {
        const said = row.first === row.last ? String(row.first) : `${row.first}–${row.last}`;
        placed.missing.push({ text: `${said}: ${label('missing')}`, x, y: y + gapHeight / 2 });
      } else {
        placed.breaks.push({ text: label('new_accounts'), x, y: y + gapHeight / 2 });
      }
      y += heightOf(row);
    }
  });
  return placed;
}

function heightOf({ kind }: AccountRow): number {
  return kind === 'bar' ? rowHeight : gapHeight;
}

function panelHeight(rows: AccountRow[]): number {
  const inner = rows.length === 0 ? 20 : rows.reduce((sum, row) => sum + heightOf(row), 0);
  return titleHeight + inner + 22;
}

/** Panels stand in rows, each as high as its highest panel. */
function panelTops(heights: number[], columns: number): number[] {
  let top = 0;
  return heights.map((_, index) => {
    if (index > 0 && index % columns === 0) top += Math.max(...heights.slice(index - columns, index));
    return top;
  });
}
