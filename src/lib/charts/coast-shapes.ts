import type * as Plot from '@observablehq/plot';
import type { Coast } from '../geo/coast';
import { shape } from './pixels';

/** Land under a map: Indonesia, and its neighbours paler. @param scale pixels a degree @param corner north-west, in pixels */
export function coastShapes(coast: Coast, scale: number, corner: { x: number; y: number }): Plot.Markish[] {
  const transform = `translate(${corner.x},${corner.y}) scale(${(scale / coast.unitsPerDegree).toFixed(5)})`;
  return [
    shape(coast.neighbours, { transform, fill: 'var(--colour-land-far)' }),
    shape(coast.indonesia, { transform, fill: 'var(--colour-land)' }),
  ];
}
