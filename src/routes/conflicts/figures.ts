import { figure } from '$lib/charts/figure';
import { rankedBars, type RankedBar } from '$lib/charts/ranked-bars';
import type { Shown } from '$lib/components/shown';
import type { ConflictFilter } from '$lib/filters/conflict-filter';
import { filterToUrl } from '$lib/filters/filter-url';
import { formatNumber } from '$lib/format/number';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { ConflictViews } from '$lib/selection/conflict-views';
import type { Count } from '$lib/selection/counts';

/** How many differences there are, by what they are about and by kind. Each bar leads to its filter. */
export async function conflictShown(views: ConflictViews, filter: ConflictFilter) {
  const bars = (counts: Count[], group: 'about' | 'conflict', clause: 'about' | 'kind') =>
    figure<RankedBar>(
      (rows, options) =>
        rankedBars(rows, { ...options, colour: 'var(--colour-ink)', unit: m.conflicts_unit() }),
      counts.map(({ key, count }) => ({ key, count, name: term(group, key) })),
      {
        locale: locale(),
        label: chartLabel,
        asked: [{ name: 'conflict-list', params: [] }],
        records: views.selected.map(({ id }) => id),
        href: (key) => `./${filterToUrl({ ...filter, [clause]: key })}`,
        ...(filter[clause] === null ? {} : { spotlight: filter[clause] }),
      },
    );
  const number = (value: number) => formatNumber(value, locale());
  const table = (counts: Count[], group: string) =>
    counts.map(({ key, count }) => [term(group, key), number(count)]);
  const [most] = views.subjects;
  return {
    subjects: {
      chart: 'conflicts-by-subject',
      title: m.conflicts_subjects(),
      sentence:
        most && m.conflicts_subjects_sentence({ name: term('about', most.key), count: number(most.count) }),
      subtitle: m.conflicts_counts_subtitle(),
      figure: await bars(views.subjects, 'about', 'about'),
      columns: [m.conflicts_filter_about(), m.table_count()],
      rows: table(views.subjects, 'about'),
    },
    kinds: {
      chart: 'conflicts-by-kind',
      title: m.conflicts_kinds(),
      subtitle: m.conflicts_counts_subtitle(),
      figure: await bars(views.kinds, 'conflict', 'kind'),
      columns: [m.conflicts_filter_kind(), m.table_count()],
      rows: table(views.kinds, 'conflict'),
    },
  } satisfies Record<string, Shown>;
}
