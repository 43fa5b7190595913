import { delegationSizes } from '$lib/charts/delegation-sizes';
import { figure } from '$lib/charts/figure';
import { hostGuestMatrix } from '$lib/charts/host-guest-matrix';
import { rankedBars } from '$lib/charts/ranked-bars';
import { topicsOverTime } from '$lib/charts/topics-over-time';
import { visitMap } from '$lib/charts/visit-map';
import { visitsByMonth } from '$lib/charts/visits-by-month';
import { filterToUrl } from '$lib/filters/filter-url';
import type { VisitFilter } from '$lib/filters/visit-filter';
import { shortPlace } from '$lib/format/short-place';
import { coast } from '$lib/geo/coast';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { localizeHref } from '$lib/i18n/localize-href';
import type { RegionPlacesRow } from '$lib/queries/region-places';
import type { Count } from '$lib/selection/counts';
import type { VisitViews } from '$lib/selection/visit-views';

/** The charts of the explorer under a filter. Each mark leads to the filter that it stands for. */
export async function visitFigures(views: VisitViews, filter: VisitFilter, places: RegionPlacesRow[]) {
  const settings = {
    locale: locale(),
    label: chartLabel,
    asked: [{ name: 'visit-facets', params: [] }],
    records: views.selected.map(({ id }) => id),
  };
  const wide = { ...settings, wide: 1000 };
  const names = new Map(places.map(({ code, full_name }) => [code, full_name]));
  const shortName = (code: string) => shortPlace(names.get(code) ?? code);
  const to = (change: Partial<VisitFilter>) => `./${filterToUrl({ ...filter, ...change })}`;
  const named = (counts: Count[], name: (key: string) => string) =>
    counts.map(({ key, count }) => ({ key, name: name(key), count }));
  const place = (side: 'guest' | 'host') => (code: string) =>
    to(code.length === 2 ? { province: code, region: null, side } : { region: code, province: null, side });
  const chosen = (key: string | null) => (key === null ? {} : { spotlight: key });
  const region = filter.region ?? filter.province;
  const onSide = (side: 'guest' | 'host') => (filter.side === side ? chosen(region) : {});

  const [months, hosts, guests, topics, types, map, matrix, topicYears, sizes] = await Promise.all([
    figure(
      (rows: Count[], options) =>
        visitsByMonth(
          rows.map(({ key, count }) => ({ month: key, visits: count })),
          { ...options, from: filter.from, to: filter.to },
        ),
      views.months,
      { ...wide, href: (month) => to({ from: month, to: month }) },
    ),
    figure(rankedBars, named(views.hosts, shortName), {
      ...settings,
      ...onSide('host'),
      href: place('host'),
    }),
    figure(
      (rows, options) => rankedBars(rows, { ...options, colour: 'var(--colour-visit-out)' }),
      named(views.guests, shortName),
      { ...settings, ...onSide('guest'), href: place('guest') },
    ),
    figure(
      (rows, options) => rankedBars(rows, { ...options, colour: 'var(--colour-visit-out)' }),
      named(views.topics, (topic) => term('topic', topic)),
      { ...settings, ...chosen(filter.topic), href: (topic) => to({ topic }) },
    ),
    figure(
      (rows, options) => rankedBars(rows, { ...options, colour: 'var(--colour-visit-out)' }),
      named(views.types, (type) => term('type', type)),
      { ...settings, ...chosen(filter.type), href: (type) => to({ type }) },
    ),
    figure(
      (rows, options) =>
        visitMap(
          rows.map(({ guest, host, count }) => ({ guest, host, visits: count })),
          {
            ...options,
            coast,
            closeUp: { west: 101.5, north: -1.5, east: 117, south: -9.2, name: m.visits_map_close_up() },
            regions: places.map(({ code, full_name: name, lat, lng }) => ({ code, name, lat, lng })),
          },
        ),
      views.arcs,
      { ...wide, ...chosen(filter.region), href: (code) => place('host')(code) },
    ),
    figure((rows, options) => hostGuestMatrix(rows, { ...options, nameOf: shortName }), views.provinces, {
      ...wide,
      ...chosen(filter.province),
    }),
    figure(topicsOverTime, views.topicYears, {
      ...wide,
      ...chosen(filter.topic),
      href: (topic) => to({ topic }),
    }),
    figure(delegationSizes, views.sizes, {
      ...settings,
      href: (id) => localizeHref(`/visits/${id}/`),
    }),
  ]);
  return { months, hosts, guests, topics, types, map, matrix, topicYears, sizes };
}
