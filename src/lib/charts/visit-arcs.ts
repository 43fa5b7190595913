import { rollup, sum } from 'd3';
import { round } from './pixels';
import type { MapRegion, VisitMapRow } from './visit-map';

/** A region with its point in pixels. */
export interface Place extends MapRegion {
  x: number;
  y: number;
}

export interface Arc {
  guest: Place;
  host: Place;
  visits: number;
  /** Seen from the asked region. */
  direction: 'out' | 'in' | 'other';
}

/** A region that received visits. */
export interface Host extends Place {
  visits: number;
  radius: number;
  colour: string;
  /** The asked region, or one that it visited. */
  lit: boolean;
}

export const visitColours = {
  out: 'var(--colour-visit-out)',
  in: 'var(--colour-visit-in)',
  other: 'var(--colour-quiet)',
} as const;

/** How far an arc turns off the straight line, in degrees; always to the same side, so that there and back are two. */
export const bend = 28;

export function arcsOf(rows: VisitMapRow[], places: Place[], spotlight: string | undefined): Arc[] {
  const placeOf = new Map(places.map((place) => [place.code, place]));
  return rows.flatMap((row) => {
    const [guest, host] = [placeOf.get(row.guest), placeOf.get(row.host)];
    // a visit within one region is only seen in the size of its host
    if (guest === undefined || host === undefined || guest === host) return [];
    return [{ guest, host, visits: row.visits, direction: directionOf(row, spotlight) }];
  });
}

function directionOf({ guest, host }: VisitMapRow, spotlight: string | undefined): Arc['direction'] {
  if (guest === spotlight) return 'out';
  return host === spotlight ? 'in' : 'other';
}

/** The curve that Plot draws as an arrow, for arcs that need no mark of their own. */
export function arcPath({ guest, host }: Arc): string {
  const length = Math.hypot(host.x - guest.x, host.y - guest.y);
  const radius = round(length / 2 / Math.sin((bend * Math.PI) / 180));
  return `M${guest.x},${guest.y}A${radius},${radius} 0,0,1 ${host.x},${host.y}`;
}

/** Hosts, small ones last so that none is hidden. @param largest radius of the most visited, in pixels */
export function hostsOf(
  rows: VisitMapRow[],
  places: Place[],
  spotlight: string | undefined,
  largest: number,
): Host[] {
  const received = receivedBy(rows);
  const most = Math.max(...received.values());
  const visited = new Set(rows.filter(({ guest }) => guest === spotlight).map(({ host }) => host));
  const colour = (code: string) => {
    if (spotlight === undefined || code === spotlight) return visitColours.in;
    return visited.has(code) ? visitColours.out : visitColours.other;
  };
  return places
    .flatMap((place) => {
      const visits = received.get(place.code);
      if (visits === undefined) return [];
      const lit = place.code === spotlight || visited.has(place.code);
      const radius = round(Math.max(1.5, largest * Math.sqrt(visits / most)));
      return [{ ...place, visits, lit, colour: colour(place.code), radius }];
    })
    .sort((a, b) => b.visits - a.visits);
}

/** @returns visits received, by code of the host */
export function receivedBy(rows: VisitMapRow[]): Map<string, number> {
  return rollup(
    rows,
    (group) => sum(group, ({ visits }) => visits),
    ({ host }) => host,
  );
}
