import { sum } from 'd3';
import type { Cell } from '$lib/components/cell';
import type { Shown } from '$lib/components/shown';
import type { VisitFilter } from '$lib/filters/visit-filter';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { RegionPlacesRow } from '$lib/queries/region-places';
import type { Count } from '$lib/selection/counts';
import type { PairCount, VisitViews } from '$lib/selection/visit-views';
import { visitFigures } from './figures';

/** The linked views of the explorer, each with a sentence that its rows say. Tables are made when they are opened. */
export async function visitShown(views: VisitViews, filter: VisitFilter, places: RegionPlacesRow[]) {
  const figures = await visitFigures(views, filter, places);
  const names = new Map(places.map(({ code, full_name }) => [code, full_name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const total = views.selected.length;
  const busiest = views.months.reduce<Count | null>(
    (best, now) => (now.count > (best?.count ?? 0) ? now : best),
    null,
  );
  const sizes = views.sizes.map(({ size }) => size).sort((a, b) => a - b);
  const inside = sum(views.provinces, ({ guest, host, count }) => (guest === host ? count : 0));
  const [route] = views.arcs;
  const [host] = views.hosts;
  const [guest] = views.guests;
  const [topic] = views.topics;
  const table = (counts: Count[], name: (key: string) => string): Cell[][] =>
    counts.map(({ key, count }) => [name(key), number(count)]);
  const pairTable = (pairs: PairCount[]): Cell[][] =>
    pairs.map((pair) => [nameOf(pair.guest), nameOf(pair.host), number(pair.count)]);

  return {
    months: {
      chart: 'visits-by-month',
      title: m.visits_months(),
      sentence:
        busiest === null
          ? undefined
          : m.visits_months_sentence({
              month: formatDate(busiest.key, locale()),
              count: number(busiest.count),
            }),
      subtitle: m.visits_months_subtitle({ dated: number(sum(views.months, ({ count }) => count)) }),
      figure: figures.months,
      columns: [m.table_month(), m.table_count()],
      get rows() {
        return table(views.months, (month) => formatDate(month, locale()));
      },
    },
    map: {
      chart: 'visit-map',
      title: m.visits_map(),
      sentence:
        route &&
        m.visits_map_sentence({
          routes: number(views.arcs.length),
          guest: nameOf(route.guest),
          host: nameOf(route.host),
          count: number(route.count),
        }),
      subtitle: m.visits_map_subtitle({ left: number(total - sum(views.arcs, ({ count }) => count)) }),
      figure: figures.map,
      columns: [m.column_guest(), m.column_host(), m.table_count()],
      get rows() {
        return pairTable(views.arcs);
      },
    },
    hosts: {
      chart: 'visits-by-host',
      title: m.visits_hosts(),
      sentence: host && m.visits_hosts_sentence({ name: nameOf(host.key), count: number(host.count) }),
      subtitle: m.visits_hosts_subtitle({
        shown: number(Math.min(15, views.hosts.length)),
        hosts: number(views.hosts.length),
      }),
      figure: figures.hosts,
      columns: [m.column_host(), m.table_count()],
      get rows() {
        return table(views.hosts, nameOf);
      },
    },
    guests: {
      chart: 'visits-by-guest',
      title: m.visits_guests(),
      sentence: guest && m.visits_guests_sentence({ name: nameOf(guest.key), count: number(guest.count) }),
      subtitle: m.visits_guests_subtitle({
        shown: number(Math.min(15, views.guests.length)),
        guests: number(views.guests.length),
      }),
      figure: figures.guests,
      columns: [m.column_guest(), m.table_count()],
      get rows() {
        return table(views.guests, nameOf);
      },
    },
    matrix: {
      chart: 'visits-between-provinces',
      title: m.visits_matrix(),
      sentence: m.visits_matrix_sentence({
        inside: number(inside),
        all: number(sum(views.provinces, ({ count }) => count)),
      }),
      subtitle: m.visits_matrix_subtitle(),
      figure: figures.matrix,
      columns: [m.column_guest(), m.column_host(), m.table_count()],
      get rows() {
        return pairTable(views.provinces);
      },
    },
    topics: {
      chart: 'visits-by-topic',
      title: m.visits_topics(),
      sentence:
        topic && m.visits_topics_sentence({ name: term('topic', topic.key), count: number(topic.count) }),
      subtitle: m.visits_topics_subtitle(),
      figure: figures.topics,
      columns: [m.column_topic(), m.table_count()],
      get rows() {
        return table(views.topics, (key) => term('topic', key));
      },
    },
    types: {
      chart: 'visits-by-type',
      title: m.visits_types(),
      subtitle: m.visits_types_subtitle(),
      figure: figures.types,
      columns: [m.column_type(), m.table_count()],
      get rows() {
        return table(views.types, (type) => term('type', type));
      },
    },
    sizes: {
      chart: 'delegation-sizes',
      title: m.visits_sizes(),
      sentence:
        sizes.length > 0
          ? m.visits_sizes_sentence({
              most: number(sizes.at(-1) ?? 0),
              median: number(sizes[Math.floor((sizes.length - 1) / 2)] ?? 0),
            })
          : undefined,
      subtitle: m.visits_sizes_subtitle({ known: number(sizes.length), all: number(total) }),
      figure: figures.sizes,
      columns: [m.column_date(), m.column_guest(), m.column_host(), m.visit_size()],
      get rows() {
        return views.sizes.map((visit) => [
          visit.date === null ? m.event_undated() : formatDate(visit.date, locale()),
          visit.guest,
          visit.host,
          number(visit.size),
        ]);
      },
    },
    topicYears: {
      chart: 'visit-topics-by-year',
      title: m.visits_topic_years(),
      subtitle: m.visits_topic_years_subtitle(),
      figure: figures.topicYears,
      columns: [m.column_topic(), m.visits_year(), m.table_count()],
      get rows() {
        return views.topicYears.map((cell) => [term('topic', cell.topic), cell.year, number(cell.count)]);
      },
    },
  } satisfies Record<string, Shown>;
}

function number(value: number): string {
  return formatNumber(value, locale());
}
