import { figure } from '$lib/charts/figure';
import { rankedBars, type RankedBar } from '$lib/charts/ranked-bars';
import type { ConflictFilter } from '$lib/filters/conflict-filter';
import { filterToUrl } from '$lib/filters/filter-url';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { ConflictViews } from '$lib/selection/conflict-views';
import type { Count } from '$lib/selection/counts';

/** How many differences there are, by what they are about and by kind. Each bar leads to its filter. */
export async function conflictFigures(views: ConflictViews, filter: ConflictFilter) {
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
  const [subjects, kinds] = await Promise.all([
    bars(views.subjects, 'about', 'about'),
    bars(views.kinds, 'conflict', 'kind'),
  ]);
  return { subjects, kinds };
}
