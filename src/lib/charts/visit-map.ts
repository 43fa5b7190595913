import * as Plot from '@observablehq/plot';
import type { Coast } from '../geo/coast';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { coastShapes } from './coast-shapes';
import { hostLabels } from './map-labels';
import { mapLegend } from './map-legend';
import { pixels, round, shape } from './pixels';
import {
  arcPath,
  arcsOf,
  bend,
  hostsOf,
  receivedBy,
  visitColours,
  type Arc,
  type Host,
  type Place,
} from './visit-arcs';

export interface VisitMapRow {
  /** Kemendagri codes. A visit by or to a body without a region is no row: the caller counts those. */
  guest: string;
  host: string;
  visits: number;
}

export interface MapRegion {
  code: string;
  name: string;
  lat: number;
  lng: number;
}

export interface VisitMapOptions extends ChartOptions {
  coast: Coast;
  /** Every region that may be drawn, also those without a visit. */
  regions: MapRegion[];
}

/** Who visits whom: arcs from guest to host over the coastline, hosts as large as the visits they received. */
export function visitMap(rows: VisitMapRow[], options: VisitMapOptions): Plot.PlotOptions {
  const { width, label, coast, regions, spotlight, href } = options;
  const narrow = isNarrow(width);
  const legend = mapLegend({ ...legendWords(rows, options), width });
  const scale = width / (coast.east - coast.west);
  const frame = { x: 0, y: legend.height, width, height: Math.ceil((coast.north - coast.south) * scale) };
  const places = regions.map((region) => ({
    ...region,
    x: round((region.lng - coast.west) * scale),
    y: round((coast.north - region.lat) * scale + frame.y),
  }));
  const arcs = arcsOf(rows, places, spotlight);
  const hosts = hostsOf(rows, places, spotlight, narrow ? 8 : 15);
  // beside an asked region the other arcs are only ground
  const ground = spotlight === undefined ? [] : arcs.filter(({ direction }) => direction === 'other');
  const drawn = arcs.filter((arc) => !ground.includes(arc));
  const lit = hosts.filter((host) => host.lit);
  const others = hosts.filter((host) => !host.lit);
  const dots = (some: Host[]) =>
    Plot.dot(some, {
      x: 'x',
      y: 'y',
      r: 'radius',
      fill: 'colour',
      fillOpacity: 0.85,
      stroke: 'var(--colour-paper)',
      strokeWidth: narrow ? 0.5 : 1,
      title: ({ name, visits }: Host) => `${name}\n${label('visits_received')}: ${visits}`,
      ...(href ? { href: ({ code }: Host) => href(code) } : {}),
    });
  return {
    ...chartBase,
    ...pixels,
    width,
    height: frame.y + frame.height,
    ariaLabel: label('visit_map_title'),
    r: { type: 'identity' },
    marks: [
      ...coastShapes(coast, scale, frame.y),
      shape(places.map(({ x, y }) => `M${x},${y}h0`).join(''), {
        stroke: 'var(--colour-quiet)',
        'stroke-width': narrow ? '1.25' : '2.25',
        'stroke-linecap': 'round',
      }),
      shape(ground.map(arcPath).join(''), {
        stroke: 'var(--colour-quiet)',
        'stroke-width': narrow ? '0.5' : '0.75',
      }),
      arrows(drawn, 'other', options, []),
      dots(others),
      arrows(drawn, 'in', options, hosts),
      arrows(drawn, 'out', options, hosts),
      dots(lit),
      ...hostLabels(hosts, frame, { most: narrow ? 4 : 9, quiet: narrow ? 0 : 5 }),
      ...legend.marks,
    ],
  };
}

function legendWords(rows: VisitMapRow[], { regions, spotlight, label }: VisitMapOptions) {
  const asked = regions.find(({ code }) => code === spotlight)?.name;
  const received = [...receivedBy(rows).values()];
  const largest = received.length === 0 ? '' : `, ${label('map_largest')} ${Math.max(...received)}`;
  return {
    circles: `${label('map_circles')}${largest}`,
    arcs:
      asked === undefined
        ? []
        : [
            { text: `${label('map_out')} ${asked}`, colour: visitColours.out },
            { text: `${label('map_in')} ${asked}`, colour: visitColours.in },
          ],
  };
}

/** @param hosts whose circles an arrow ends at; others end under them */
function arrows(
  arcs: Arc[],
  direction: Arc['direction'],
  { width, label }: VisitMapOptions,
  hosts: Host[],
): Plot.Markish {
  const thin = (isNarrow(width) ? 0.6 : 0.9) * (direction === 'other' ? 1 : 2);
  const radius = new Map(hosts.map((host) => [host.code, host.radius]));
  const end = ({ guest, host }: Arc) => towards(host, guest, radius.get(host.code) ?? 0);
  return Plot.arrow(
    arcs.filter((arc) => arc.direction === direction),
    {
      x1: ({ guest }: Arc) => guest.x,
      y1: ({ guest }: Arc) => guest.y,
      x2: (arc: Arc) => end(arc).x,
      y2: (arc: Arc) => end(arc).y,
      bend,
      headLength: direction === 'other' ? 0 : 6,
      stroke: visitColours[direction],
      strokeWidth: ({ visits }: Arc) => round(thin * Math.sqrt(Math.min(visits, 9))),
      title: ({ guest, host, visits }: Arc) => `${guest.name} → ${host.name}\n${label('visits')}: ${visits}`,
    },
  );
}

/** The point so many pixels from one towards another, at most half-way. */
function towards(from: Place, to: Place, distance: number): { x: number; y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(0.5, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
