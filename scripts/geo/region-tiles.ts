import { islandGroup } from '../database/island-group';
import type { Cell } from './island-tiles';
import { tileLayout } from './tile-layout';

interface Region {
  code: string;
  type: string;
  lat: number;
  lng: number;
}

/** Most columns: 48 tiles of 6 pixels fit a phone. */
const regencyColumns = 48;
const provinceColumns = 16;

/** Two tile maps: regencies and cities on one grid, provinces on another. @returns the cell of every code */
export function regionTiles(regions: Region[]): Map<string, Cell> {
  const places = regions.map((region) => ({ ...region, island: islandGroup(region.code) }));
  const provinces = places.filter(({ type }) => type === 'provinsi');
  const regencies = places.filter(({ type }) => type !== 'provinsi');
  const cells = [...tileLayout(regencies, regencyColumns), ...tileLayout(provinces, provinceColumns)];
  return new Map(cells.map(([{ code }, cell]) => [code, cell]));
}
