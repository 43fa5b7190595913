import { rollup } from 'd3';
import type { VisitFilter } from '../filters/visit-filter';
import type { VisitFacetsRow } from '../queries/visit-facets';
import { byKey, counts } from './counts';
import { selectVisits } from './visit-selection';

export interface PairCount {
  guest: string;
  host: string;
  count: number;
}

/** What the visits explorer shows under a filter: each view is filtered by every clause but its own. */
export function visitViews(visits: VisitFacetsRow[], filter: VisitFilter) {
  const selected = selectVisits(visits, filter);
  const others = (...own: (keyof VisitFilter)[]) => selectVisits(visits, filter, ...own);
  // a region chosen as host is the clause of the hosts' view; chosen as guest, of the guests' view
  const ofSide = (side: 'guest' | 'host') => (filter.side === side ? others('region', 'side') : selected);
  return {
    selected,
    total: visits.length,
    months: counts(others('from', 'to'), ({ month }) => [month]).sort(byKey),
    hosts: counts(ofSide('host'), ({ host_region }) => [host_region]),
    guests: counts(ofSide('guest'), ({ guest_region }) => [guest_region]),
    topics: counts(others('topic'), ({ topics }) => topics),
    types: counts(others('type'), ({ type }) => [type]),
    bodies: counts(others('body'), ({ guest_body }) => [guest_body]),
    topicYears: topicYears(selected),
    sizes: selected.flatMap(({ id, guest, host, date, delegation_size: size }) =>
      size === null ? [] : [{ id, guest, host, date, size }],
    ),
    arcs: pairs(selected, ({ guest_region: guest, host_region: host }) =>
      guest === null || host === null || guest === host ? null : [guest, host],
    ),
    provinces: pairs(selected, ({ guest_region: guest, host_region: host }) =>
      guest === null || host === null ? null : [guest.slice(0, 2), host.slice(0, 2)],
    ),
    repeats: pairs(selected, ({ guest, host_region: host }) => (host === null ? null : [guest, host])).filter(
      ({ count }) => count > 1,
    ),
  };
}

export type VisitViews = ReturnType<typeof visitViews>;

function topicYears(visits: VisitFacetsRow[]): { topic: string; year: string; count: number }[] {
  const keys = visits.flatMap(({ topics, year }) =>
    year === null ? [] : topics.map((topic) => `${topic} ${year}`),
  );
  return [
    ...rollup(
      keys,
      (list) => list.length,
      (key) => key,
    ),
  ]
    .map(([key, count]) => ({ topic: key.slice(0, -5), year: key.slice(-4), count }))
    .sort((a, b) => (a.topic + a.year < b.topic + b.year ? -1 : 1));
}

function pairs(
  visits: VisitFacetsRow[],
  pairOf: (visit: VisitFacetsRow) => [guest: string, host: string] | null,
): PairCount[] {
  const found = visits.map(pairOf).filter((pair) => pair !== null);
  return [
    ...rollup(
      found,
      (list) => list.length,
      (pair) => pair.join('\n'),
    ),
  ]
    .map(([key, count]) => {
      const [guest = '', host = ''] = key.split('\n');
      return { guest, host, count };
    })
    .sort((a, b) => b.count - a.count || (a.guest + a.host < b.guest + b.host ? -1 : 1));
}
