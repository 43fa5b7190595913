import content from './coast.json';

/** Land as SVG paths in units from the north-west corner of the bounds, in degrees. */
export interface Coast {
  west: number;
  north: number;
  east: number;
  south: number;
  unitsPerDegree: number;
  indonesia: string;
  neighbours: string;
}

/** Drawn from Natural Earth by scripts/geo/write-coast.ts; a page gets it with the code of its chart. */
export const coast: Coast = content;
