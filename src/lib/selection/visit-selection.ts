import { without } from '../filters/filter-url';
import type { VisitFilter } from '../filters/visit-filter';
import type { VisitFacetsRow } from '../queries/visit-facets';

type Clause = (visit: VisitFacetsRow, filter: VisitFilter) => boolean;

/** What each clause of the filter asks of a visit. A clause that is absent is not asked. */
const clauses: Record<Exclude<keyof VisitFilter, 'side'>, Clause> = {
  region: (visit, { region, side }) =>
    onSide(side, visit.guest_region === region, visit.host_region === region),
  province: (visit, { province, side }) =>
    onSide(side, visit.guest_region?.slice(0, 2) === province, visit.host_region?.slice(0, 2) === province),
  island: (visit, { island, side }) =>
    onSide(side, visit.guest_island === island, visit.host_island === island),
  reach: ({ guest_region: guest, host_region: host }, { reach }) =>
    guest !== null && host !== null && (guest.slice(0, 2) === host.slice(0, 2)) === (reach === 'inside'),
  body: (visit, { body }) => visit.guest_body === body,
  type: (visit, { type }) => visit.type === type,
  topic: (visit, { topic }) => topic !== null && visit.topics.includes(topic),
  person: (visit, { person }) => person !== null && visit.persons.includes(person),
  party: (visit, { party }) => party !== null && visit.parties.includes(party),
  publisher: (visit, { publisher }) => publisher !== null && visit.publishers.includes(publisher),
  confidence: (visit, { confidence }) => visit.confidence === confidence,
  from: ({ month }, { from }) => month !== null && from !== null && month >= `${from}-01`.slice(0, 7),
  to: ({ month }, { to }) => month !== null && to !== null && month <= `${to}-12`.slice(0, 7),
};

/** Visits under every clause of the filter but a view's own ones. */
export function selectVisits(
  visits: VisitFacetsRow[],
  filter: VisitFilter,
  ...own: (keyof VisitFilter)[]
): VisitFacetsRow[] {
  const narrowed = without(filter, ...own);
  const asked = Object.entries(clauses).filter(([name]) => Reflect.get(narrowed, name) !== null);
  return visits.filter((visit) => asked.every(([, holds]) => holds(visit, narrowed)));
}

function onSide(side: VisitFilter['side'], guest: boolean, host: boolean): boolean {
  if (side === 'guest') return guest;
  return side === 'host' ? host : guest || host;
}
