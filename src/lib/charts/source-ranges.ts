import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { pixels } from './pixels';
import { cutText, textSize } from './text-size';

export interface SourceRange {
  key: string;
  /** Region, for the spotlight. */
  region: string;
  /** What the sources differ on: region and polling day. */
  name: string;
  low: number;
  high: number;
  /** Who says which. */
  lowWords: string;
  highWords: string;
  /** The difference with its unit. */
  gap: string;
}

export interface SourceRangeOptions extends ChartOptions {
  format: (value: number) => string;
  ariaLabel: string;
}

interface Block extends SourceRange {
  top: number;
}

/** What sources say differently: one block each, the range between lowest and highest, both ends with their sources. */
export function sourceRanges(rows: SourceRange[], options: SourceRangeOptions): Plot.PlotOptions {
  const { width, format, spotlight, href } = options;
  const narrow = isNarrow(width);
  const [lo, hi] = bounds(rows);
  // words above the range on a phone, beside it else
  const words = { left: 0, width: narrow ? width : Math.round(width * 0.52) };
  const range = narrow ? { left: 14, right: width - 16 } : { left: words.width + 20, right: width - 18 };
  const height = narrow ? 84 : 62;
  const line = narrow ? 66 : 26;
  const x = (value: number) => range.left + ((value - lo) / (hi - lo)) * (range.right - range.left);
  const blocks = rows.map((row, index) => ({ ...row, top: 22 + index * height }));
  const title = ({ name, low, high, lowWords, highWords, gap }: Block) =>
    `${name}\n${gap}\n○ ${format(low)} ${lowWords}\n● ${format(high)} ${highWords}`;
  const lit = ({ region }: Block) => spotlight === undefined || region === spotlight;
  const ends = blocks.flatMap((block) => [
    { block, value: block.low, hollow: true },
    { block, value: block.high, hollow: false },
  ]);
  const ticks = Array.from({ length: Math.round((hi - lo) / 10) + 1 }, (_, index) => lo + index * 10);
  return {
    ...chartBase,
    ...pixels,
    width,
    height: 22 + rows.length * height,
    ariaLabel: options.ariaLabel,
    marks: [
      Plot.ruleX(ticks, { x, y1: 16, y2: 22 + rows.length * height, stroke: 'var(--colour-rule)' }),
      Plot.text(ticks, {
        x,
        y: 8,
        text: format,
        fontSize: 11,
        textAnchor: 'middle',
        fill: 'var(--colour-muted)',
      }),
      Plot.ruleY(blocks, {
        y: ({ top }: Block) => top + line,
        x1: range.left,
        x2: range.right,
        stroke: 'var(--colour-rule)',
      }),
      Plot.link(blocks, {
        x1: ({ low }: Block) => x(low),
        x2: ({ high }: Block) => x(high),
        y1: ({ top }: Block) => top + line,
        y2: ({ top }: Block) => top + line,
        stroke: 'var(--colour-votes-low)',
        strokeWidth: 6,
      }),
      Plot.dot(ends, {
        x: ({ value }: End) => x(value),
        y: ({ block }: End) => block.top + line,
        r: 5,
        fill: ({ block, hollow }: End) =>
          hollow ? 'var(--colour-paper)' : lit(block) ? 'var(--colour-votes)' : 'var(--colour-missing)',
        stroke: ({ block }: End) => (lit(block) ? 'var(--colour-votes)' : 'var(--colour-missing)'),
        strokeWidth: 2,
        title: ({ block }: End) => title(block),
        ...(href ? { href: ({ block }: End) => href(block.key) } : {}),
      }),
      lineOfWords(blocks, { dy: 10, bold: true, text: ({ name, gap }) => named(name, ` · ${gap}`) }),
      lineOfWords(blocks, { dy: 27, text: ({ low, lowWords }) => cut(`○ ${format(low)}  ${lowWords}`) }),
      lineOfWords(blocks, { dy: 43, text: ({ high, highWords }) => cut(`● ${format(high)}  ${highWords}`) }),
    ],
  };

  /** A long name gives way, what it differs by does not. */
  function named(name: string, gap: string): string {
    return `${cutText(name, words.width - textSize(gap, 12).width, 12)}${gap}`;
  }

  function cut(text: string): string {
    return cutText(text, words.width, 12);
  }
}

interface End {
  block: Block;
  value: number;
  hollow: boolean;
}

function lineOfWords(
  blocks: Block[],
  { dy, bold = false, text }: { dy: number; bold?: boolean; text: (block: Block) => string },
): Plot.Markish {
  return Plot.text(blocks, {
    x: 0,
    y: ({ top }: Block) => top + dy,
    text,
    textAnchor: 'start',
    fontWeight: bold ? 700 : 400,
    fill: bold ? 'var(--colour-ink)' : 'var(--colour-muted)',
    stroke: 'var(--colour-paper)',
    strokeWidth: 3,
  });
}

function bounds(rows: SourceRange[]): [number, number] {
  return [
    Math.floor(Math.min(...rows.map(({ low }) => low)) / 10) * 10,
    Math.ceil(Math.max(...rows.map(({ high }) => high)) / 10) * 10,
  ];
}
