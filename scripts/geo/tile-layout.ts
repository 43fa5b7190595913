import { extent, group, mean } from 'd3';
import { islandTiles, stretch, type Cell, type Centroid } from './island-tiles';
import { placeIslands } from './place-islands';

/**
 * Places regions on a grid, one cell each: every island group is spread until its regions have room and assigned
 * to cells with the least displacement; then the groups are set beside each other with water between.
 * @param columns most columns that the grid may have
 * @returns the cell of every place, from 0, 0 at the north-west
 */
export function tileLayout<Place extends Centroid & { island: string }>(
  places: Place[],
  columns: number,
): Map<Place, Cell> {
  const [west = 0, east = 0] = extent(places, ({ lng }) => lng);
  const scale = columns / Math.max(1, east - west);
  const islands = [...group(places, ({ island }) => island).values()].map((members) => ({
    members,
    cells: islandTiles(members),
    anchor: {
      x: (mean(members, ({ lng }) => lng) ?? 0) * scale,
      // more than within an island: the spread makes islands higher than the map has them
      y: -(mean(members, ({ lat }) => lat) ?? 0) * scale * stretch * 1.2,
    },
  }));
  const placed = placeIslands(islands, columns).flatMap(({ members, cells }) =>
    members.map((member, index) => [member, cells[index] ?? { col: 0, row: 0 }] as const),
  );
  const left = Math.min(...placed.map(([, { col }]) => col));
  const top = Math.min(...placed.map(([, { row }]) => row));
  return new Map(placed.map(([member, { col, row }]) => [member, { col: col - left, row: row - top }]));
}
