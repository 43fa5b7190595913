import * as Plot from '@observablehq/plot';
import { textSize } from './text-size';
import type { Tile } from './tile-map';

/** More numbers than this are a table, not a map. */
const mostNumbers = 60;

/** Value and name within the tiles, where these are few and large enough for all of them. */
export function tileWords(
  tiles: Tile[],
  format: (value: number) => string,
  colour: (value: number) => string,
): Plot.Markish[] {
  const known = tiles.filter((tile): tile is Tile & { value: number } => tile.value !== null);
  const fontSize = known.some(({ size }) => size < 30) ? 9 : 10;
  const fits = (text: string, { size }: Tile) => textSize(text, fontSize).width <= size - 2;
  if (
    known.length === 0 ||
    known.length > mostNumbers ||
    !known.every((tile) => fits(format(tile.value), tile))
  )
    return [];
  const named = tiles.every((tile) => tile.size >= 44 && lines(tile).every((line) => fits(line, tile)));
  const words = (tile: Tile & { value: number }) =>
    [...(named ? lines(tile) : []), format(tile.value)].join('\n');
  return [
    Plot.text(known, {
      x: ({ x, size }: Tile) => x + size / 2,
      y: ({ y, size }: Tile) => y + size / 2,
      text: words,
      fontSize,
      fill: ({ value }: Tile & { value: number }) => colour(value),
    }),
  ];
}

function lines({ name }: Tile): string[] {
  return name.split(' ');
}
