import { sum } from 'd3';
import { regionLanes } from '$lib/charts/post-lanes';
import { laneCells } from '$lib/charts/post-marks';
import type { Shown } from '$lib/components/shown';
import type { OfficialFilter } from '$lib/filters/official-filter';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Answers } from './answers';
import { actingShown, officialFigures, partyCells } from './figures';

/** The charts of the officials under a filter, with their words. @param region full name of the one whose posts are drawn */
export async function officialShown(answers: Answers, filter: OfficialFilter, region: string) {
  const figures = await officialFigures(answers, filter);
  const lanes = regionLanes(answers.spans);
  const acting = actingShown(answers);
  const earlier = answers.acting.length - acting.length;
  const stated = sum(answers.heads, (row) => row.stated);
  const cells = partyCells(answers);
  const withParty = sum(cells, ({ posts }) => posts);
  const allPosts = sum(answers.parties, ({ posts }) => posts);
  const [leader] = answers.leaders;
  return {
    spans: {
      chart: 'posts-over-time',
      title: m.officials_spans_title({ region }),
      sentence:
        lanes.length === 0
          ? undefined
          : m.officials_spans_sentence({
              region,
              heads: number(lanes.filter(({ group }) => group === 'head').length),
              acting: number(lanes.filter(({ group }) => group === 'head_acting').length),
            }),
      subtitle: m.officials_spans_subtitle(),
      figure: figures.spans,
      notes: [m.officials_spans_note(), m.officials_spans_vacant()],
      columns: [m.column_name(), m.column_post(), m.column_term(), m.officials_column_seen()],
      rows: lanes.map((lane) => laneCells(lane, { locale: locale(), label: chartLabel })),
    },
    acting: {
      chart: 'acting-heads',
      title: m.officials_acting_title(),
      sentence:
        acting.length === 0
          ? undefined
          : m.officials_acting_sentence({
              count: number(acting.length),
              regions: number(new Set(acting.map(({ region_name }) => region_name)).size),
            }),
      subtitle: m.officials_acting_subtitle(),
      figure: figures.acting,
      notes: [
        ...(earlier > 0 ? [m.officials_acting_earlier({ count: number(earlier) })] : []),
        ...((filter.role ?? filter.status) === null ? [] : [m.officials_not_filtered()]),
      ],
      columns: [m.column_date(), m.column_name(), m.column_post(), m.column_region()],
      rows: acting.map((row) => [formatDate(row.date, locale()), row.name, row.post, row.region_name]),
    },
    heads: {
      chart: 'stated-parties',
      title: m.officials_heads_title({
        stated: number(stated),
        heads: number(sum(answers.heads, (row) => row.heads)),
      }),
      sentence:
        stated === 0
          ? undefined
          : m.officials_heads_sentence({ named: answers.heads.flatMap(({ named }) => named).join('; ') }),
      subtitle: m.officials_heads_subtitle(),
      figure: figures.heads,
      notes: [m.officials_heads_note()],
      columns: [
        m.officials_filter_island(),
        m.officials_column_heads(),
        m.officials_column_stated(),
        m.officials_column_none(),
      ],
      rows: answers.heads.map((row) => [
        islandName(row.island),
        number(row.heads),
        number(row.stated),
        number(row.heads - row.stated),
      ]),
    },
    parties: {
      chart: 'parties-by-island',
      title: m.officials_parties_title(),
      sentence: m.officials_parties_sentence({
        stated: number(withParty),
        count: number(allPosts),
        none: number(allPosts - withParty),
      }),
      subtitle: m.officials_parties_subtitle(),
      figure: figures.parties,
      columns: [m.column_party(), m.officials_filter_island(), m.officials_column_posts()],
      rows: cells.map(({ party, island, posts }) => [party, islandName(island), number(posts)]),
    },
    leaders: {
      chart: 'visit-leaders',
      title: m.officials_leaders(),
      sentence:
        leader &&
        m.officials_leaders_sentence({
          name: leader.name,
          visits: number(leader.visits),
          leaders: number(leader.leaders),
        }),
      subtitle: m.officials_leaders_subtitle(),
      figure: figures.leaders,
      columns: [m.column_name(), m.table_count()],
      rows: answers.leaders.slice(0, 12).map(({ name, visits }) => [name, number(visits)]),
    },
  } satisfies Record<string, Shown>;
}

function islandName(name: string | null): string {
  return chartLabel(`island_${(name ?? 'nasional').toLowerCase().replaceAll(' ', '_')}`);
}

function number(value: number): string {
  return formatNumber(value, locale());
}
