import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import { feature } from 'topojson-client';
import { z } from 'zod';
import type { Coast } from '../../src/lib/geo/coast';
import { ringPath } from './ring-path';
import type { Point } from './spread-points';

const bounds = { west: 94, north: 6.5, east: 142, south: -11.5 };
/** 0.025° is half a pixel of a map 960 pixels wide. */
const unitsPerDegree = 40;

type Topology = Parameters<typeof feature>[0];

const country = z.object({ properties: z.object({ name: z.string() }) });

/** Indonesia's land and what of its neighbours lies in view, out of Natural Earth at 1:50,000,000. */
export function drawCoast(): Coast {
  const topology = readAtlas();
  const { countries } = topology.objects;
  if (countries === undefined) throw new Error('world-atlas: no such object: countries');
  const collection = feature(topology, countries);
  const features = 'features' in collection ? collection.features : [collection];
  const isIndonesia = (item: unknown) => country.parse(item).properties.name === 'Indonesia';
  const outline = (mine: boolean) =>
    features
      .filter((item) => isIndonesia(item) === mine)
      .flatMap((item) => clippedRings(item).map(ringPath))
      .join('');
  return { ...bounds, unitsPerDegree, indonesia: outline(true), neighbours: outline(false) };
}

function readAtlas(): Topology {
  const path = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  // a file of a pinned package, with a test of what is drawn from it
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}

/** Rings in units from the north-west, cut at the bounds. */
function clippedRings(shape: GeoPermissibleObjects): Point[][] {
  const { west, north, east, south } = bounds;
  const extent: [number, number] = [(east - west) * unitsPerDegree, (north - south) * unitsPerDegree];
  const projection = geoIdentity()
    .reflectY(true)
    .scale(unitsPerDegree)
    .translate([-west * unitsPerDegree, north * unitsPerDegree])
    .clipExtent([[0, 0], extent]);
  const rings: Point[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => {
      rings.push([{ x, y }]);
    },
    lineTo: (x, y) => {
      rings.at(-1)?.push({ x, y });
    },
  })(shape);
  return rings;
}
