import * as Plot from '@observablehq/plot';
import { extent } from 'd3';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { classLegend, legendHeight } from './class-legend';
import { classColours, classOf, type ScaleName } from './class-scale';
import { hatch, pixels, shape } from './pixels';
import { tileLabels } from './tile-labels';
import { tileWords } from './tile-words';

export interface TileMapRow {
  code: string;
  name: string;
  island_group: string;
  /** Place on the tile map, from 0 at the north-west. */
  tile_col: number;
  tile_row: number;
  /** null where no figure is known; never drawn like a small one. */
  value: number | null;
  /** Further lines of the tip: status, source, denominator. */
  note?: string | null;
}

export interface TileMapOptions extends ChartOptions {
  /** Bounds between at most five classes, ascending; a value that is one belongs to the class above. */
  thresholds: number[];
  /** Words of a value, with its unit: 83,2%. */
  format: (value: number) => string;
  /** What is coloured, with its unit. */
  legend: string;
  scale?: ScaleName;
}

/** A row with its square in pixels. */
export interface Tile extends TileMapRow {
  x: number;
  y: number;
  size: number;
}

/** One equal tile a region, in classes of its value; the asked region outlined and named. For 514 regions and for 38. */
export function tileMap(rows: TileMapRow[], options: TileMapOptions): Plot.PlotOptions {
  const { width, label, thresholds, format, spotlight, href } = options;
  const colours = classColours(options.scale ?? 'votes', thresholds.length + 1);
  const colour = (value: number) => colours[classOf(value, thresholds)];
  const tiles = squares(rows, width);
  const missing = tiles.filter(({ value }) => value === null);
  // a line more, for an island's name under the lowest tiles
  const height = Math.ceil(Math.max(legendHeight, ...tiles.map(({ y, size }) => y + size))) + 22;
  const frame = { x: 0, y: legendHeight, width, height: height - legendHeight };
  const title = ({ name, value, note }: Tile) =>
    [name, value === null ? label('missing') : format(value), note].filter(Boolean).join('\n');
  return {
    ...chartBase,
    ...pixels,
    width,
    height,
    ariaLabel: label('tile_map_title'),
    marks: [
      ...classLegend({
        title: options.legend,
        colours: colours.map(({ fill }) => fill),
        bounds: thresholds.map(format),
        missing: missing.length === 0 ? null : `${label('missing')} (${missing.length})`,
        width,
      }),
      Plot.rect(tiles, {
        x1: 'x',
        x2: ({ x, size }: Tile) => x + size,
        y1: 'y',
        y2: ({ y, size }: Tile) => y + size,
        fill: ({ value }: Tile) => (value === null ? 'var(--colour-paper)' : colour(value)?.fill),
        title,
        ...(href ? { href: ({ code }: Tile) => href(code) } : {}),
      }),
      shape(missing.map(lines).join(''), { stroke: 'var(--colour-quiet)', 'stroke-width': '0.75' }),
      shape(missing.map(border).join(''), { stroke: 'var(--colour-missing)', 'stroke-width': '0.75' }),
      ...tileWords(tiles, format, (value) => colour(value)?.text ?? 'var(--colour-ink)'),
      ...tileLabels(tiles, { frame, label, format, spotlight }),
    ],
  };
}

function squares(rows: TileMapRow[], width: number): Tile[] {
  // a part of the country starts at its own corner
  const [first = 0, last = 0] = extent(rows, ({ tile_col }) => tile_col);
  const [top = 0] = extent(rows, ({ tile_row }) => tile_row);
  // quarters of a pixel have short numbers
  const step = Math.min(64, Math.floor((width * 4) / (last - first + 1)) / 4);
  const gap = isNarrow(width) && step < 12 ? 0.75 : 1;
  return rows.map((row) => ({
    ...row,
    x: (row.tile_col - first) * step,
    y: legendHeight + (row.tile_row - top) * step,
    size: step - gap,
  }));
}

function lines({ x, y, size }: Tile): string {
  return hatch({ x: x + 0.5, y: y + 0.5, size: size - 1 }, size < 12 ? 8 : 7);
}

function border({ x, y, size }: Tile): string {
  return `M${x + 0.5},${y + 0.5}h${size - 1}v${size - 1}h${1 - size}z`;
}
