import * as Plot from '@observablehq/plot';
import { group, mean } from 'd3';
import { boxesAround, freeSpot, gapBetween, type Box } from './free-spot';
import { shortName } from './short-name';
import { cutText, textSize } from './text-size';
import type { Tile } from './tile-map';

interface Words {
  text: string;
  x: number;
  y: number;
}

export interface TileLabelOptions {
  frame: Box;
  label: (key: string) => string;
  format: (value: number) => string;
  spotlight?: string | undefined;
}

/** Name and value of the asked region, and quiet names of the island groups, each in the water nearest to it. */
export function tileLabels(tiles: Tile[], options: TileLabelOptions): Plot.Markish[] {
  const taken = tiles.map(boxOf);
  // the asked region chooses its water first
  const spotlight = spotlightLabel(tiles, taken, options);
  return [...islandNames(tiles, taken, options), ...spotlight];
}

/** An outline, and the words joined to it by a line. Adds their box to those taken. */
function spotlightLabel(
  tiles: Tile[],
  taken: Box[],
  { frame, label, format, spotlight }: TileLabelOptions,
): Plot.Markish[] {
  const tile = tiles.find(({ code }) => code === spotlight);
  if (tile === undefined) return [];
  const value = tile.value === null ? label('missing') : format(tile.value);
  const text = `${cutText(shortName(tile.name), 160, 12)} ${value}`;
  const box = boxOf(tile);
  const spot = freeSpot(boxesAround(centre(box), textSize(text, 12), 5, 80), taken, frame);
  if (spot === null) return outline(box);
  taken.push(spot);
  return [...leader(box, spot), ...outline(box), words({ text, ...centre(spot) })];
}

function islandNames(tiles: Tile[], taken: Box[], { frame, label }: TileLabelOptions): Plot.Markish[] {
  const names: Words[] = [];
  for (const [island, members] of group(tiles, (tile) => tile.island_group)) {
    const text = label(`island_${island.toLowerCase().replaceAll(' ', '_')}`);
    const middle = { x: mean(members, ({ x }) => x) ?? 0, y: mean(members, ({ y }) => y) ?? 0 };
    const nearest = (box: Box, some: Tile[]) => Math.min(...some.map((tile) => gapBetween(box, boxOf(tile))));
    const others = tiles.filter((tile) => tile.island_group !== island);
    // a name that stands nearer to another island would be read as that one's
    const own = (box: Box) => nearest(box, members) + 2 < nearest(box, others);
    const spot = freeSpot(boxesAround(middle, textSize(text, 11), 5, 60), taken, frame, own);
    if (spot === null) continue;
    taken.push(spot);
    names.push({ text, ...centre(spot) });
  }
  return [Plot.text(names, { x: 'x', y: 'y', text: 'text', fontSize: 11, fill: 'var(--colour-muted)' })];
}

/** From edge to edge, so that it crosses no word. */
function leader(tile: Box, spot: Box): Plot.Markish[] {
  const [from, to] = [nearestPoint(tile, centre(spot)), nearestPoint(spot, centre(tile))];
  return twice((stroke, strokeWidth) =>
    Plot.link([from], { x1: 'x', y1: 'y', x2: to.x, y2: to.y, stroke, strokeWidth }),
  );
}

function outline({ x, y, width, height }: Box): Plot.Markish[] {
  return twice((stroke, strokeWidth) =>
    Plot.rect([0], { x1: x, x2: x + width, y1: y, y2: y + height, fill: 'none', stroke, strokeWidth }),
  );
}

/** Ink within a margin of paper: it stands out on the darkest tile and the lightest. */
function twice(line: (stroke: string, strokeWidth: number) => Plot.Markish): Plot.Markish[] {
  return [line('var(--colour-paper)', 5), line('var(--colour-ink)', 1.75)];
}

function words(label: Words): Plot.Markish {
  return Plot.text([label], {
    x: 'x',
    y: 'y',
    text: 'text',
    fontWeight: 700,
    fill: 'var(--colour-ink)',
    stroke: 'var(--colour-paper)',
    strokeWidth: 4,
  });
}

function boxOf({ x, y, size }: Tile): Box {
  return { x: x - 1, y: y - 1, width: size + 2, height: size + 2 };
}

function centre({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function nearestPoint({ x, y, width, height }: Box, to: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.max(x, Math.min(to.x, x + width)), y: Math.max(y, Math.min(to.y, y + height)) };
}
