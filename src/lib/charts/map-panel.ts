import * as Plot from '@observablehq/plot';
import type { Coast } from '../geo/coast';
import { coastShapes } from './coast-shapes';
import type { Box } from './free-spot';
import { hostLabels } from './map-labels';
import { round, shape } from './pixels';
import { arcPath, arcsOf, bend, hostsOf, visitColours, type Arc, type Host, type Place } from './visit-arcs';
import type { MapBounds, VisitMapOptions, VisitMapRow } from './visit-map';

interface PanelOptions extends Omit<VisitMapOptions, 'closeUp'> {
  bounds: MapBounds;
  /** Pixels above the map. */
  top: number;
  sizes: PanelSizes;
  /** A part that is framed, because it stands elsewhere with its names. */
  apart?: MapBounds | undefined;
}

interface PanelSizes {
  /** Radius of the most visited host. */
  largest: number;
  point: number;
  arc: number;
  /** How many hosts are named, and how many others beside an asked region. */
  names: { most: number; quiet: number };
}

/** A part of the map: land, every region as a point, arcs, hosts and their names. */
export function mapPanel(
  rows: VisitMapRow[],
  options: PanelOptions,
): { height: number; marks: Plot.Markish[] } {
  const { width, coast, bounds, top, regions, spotlight, sizes, apart } = options;
  const scale = width / (bounds.east - bounds.west);
  const height = Math.ceil((bounds.north - bounds.south) * scale);
  const places = regions.map((region) => ({
    ...region,
    x: round((region.lng - bounds.west) * scale),
    y: round((bounds.north - region.lat) * scale + top),
  }));
  const arcs = arcsOf(rows, places, spotlight);
  const hosts = hostsOf(rows, places, spotlight, sizes.largest);
  // beside an asked region the other arcs are only ground
  const ground = spotlight === undefined ? [] : arcs.filter(({ direction }) => direction === 'other');
  const drawn = arcs.filter((arc) => !ground.includes(arc));
  const framed = apart && boxOf(apart, bounds, scale, top);
  const marks = [
    ...coastShapes(coast, scale, cornerOf(coast, bounds, scale, top)),
    shape(places.map(({ x, y }) => `M${x},${y}h0`).join(''), {
      stroke: 'var(--colour-quiet)',
      'stroke-width': String(sizes.point),
      'stroke-linecap': 'round',
    }),
    shape(ground.map(arcPath).join(''), {
      stroke: 'var(--colour-quiet)',
      'stroke-width': String(round(sizes.arc * 0.8)),
    }),
    arrows(drawn, 'other', options, []),
    dots(
      hosts.filter((host) => !host.lit),
      options,
    ),
    arrows(drawn, 'in', options, hosts),
    arrows(drawn, 'out', options, hosts),
    dots(
      hosts.filter((host) => host.lit),
      options,
    ),
    ...(framed ? [frame(framed)] : []),
    ...hostLabels(
      hosts.filter((host) => !apart || !isWithin(host, apart)),
      { x: 0, y: top, width, height },
      sizes.names,
      framed ? [framed] : [],
    ),
  ];
  return { height, marks };
}

/** A thin line around a part of the map. */
export function frame({ x, y, width, height }: Box): Plot.Markish {
  return Plot.rect([0], {
    x1: x,
    x2: x + width,
    y1: y,
    y2: y + height,
    fill: 'none',
    stroke: 'var(--colour-missing)',
    strokeWidth: 1,
  });
}

function boxOf({ west, north, east, south }: MapBounds, whole: MapBounds, scale: number, top: number): Box {
  return {
    x: round((west - whole.west) * scale),
    y: round(top + (whole.north - north) * scale),
    width: round((east - west) * scale),
    height: round((north - south) * scale),
  };
}

function isWithin({ lng, lat }: Place, { west, north, east, south }: MapBounds): boolean {
  return lng > west && lng < east && lat < north && lat > south;
}

function cornerOf(coast: Coast, bounds: MapBounds, scale: number, top: number): { x: number; y: number } {
  return {
    x: round((coast.west - bounds.west) * scale),
    y: round(top + (bounds.north - coast.north) * scale),
  };
}

function dots(hosts: Host[], { label, href, sizes }: PanelOptions): Plot.Markish {
  return Plot.dot(hosts, {
    x: 'x',
    y: 'y',
    r: 'radius',
    fill: 'colour',
    fillOpacity: 0.85,
    stroke: 'var(--colour-paper)',
    strokeWidth: round(sizes.largest / 15),
    title: ({ name, visits }: Host) => `${name}\n${label('visits_received')}: ${visits}`,
    ...(href ? { href: ({ code }: Host) => href(code) } : {}),
  });
}

/** @param hosts whose circles an arrow ends at; others end under them */
function arrows(
  arcs: Arc[],
  direction: Arc['direction'],
  { label, sizes }: PanelOptions,
  hosts: Host[],
): Plot.Markish {
  const thin = sizes.arc * (direction === 'other' ? 1 : 2);
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
