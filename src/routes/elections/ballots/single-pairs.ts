import { emptyBox, type EmptyBoxRow } from '$lib/charts/empty-box';
import { figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { SingleCandidateRow } from '$lib/queries/single-candidates';
import { questions, type BallotsAnswers } from '../answers';
import type { Places } from '../places';
import { settings } from '../shown';
import { cell, number, percent } from '../words';

type Counted = SingleCandidateRow & { empty_pct: number };

/** Elections with one pair: the empty column in the running count, and the stated result where one was found. */
export async function singlePairs(
  { single }: BallotsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const counted = single.filter((row): row is Counted => row.empty_pct !== null);
  const won = counted.filter(({ empty_pct }) => empty_pct > 50);
  return {
    chart: 'single-candidates',
    title: m.elections_single_title({ count: number(counted.length), won: number(won.length) }),
    sentence: m.elections_single_sentence({
      count: number(single.length),
      stated: number(single.filter(({ winner_pct }) => winner_pct !== null).length),
    }),
    subtitle: m.elections_single_subtitle(),
    figure: await figure(
      (rows: EmptyBoxRow[], options) => emptyBox(rows, { ...options, format: percent }),
      counted.map((row) => ({
        key: row.region,
        name: places.name(row.region),
        empty_pct: row.empty_pct,
        note: `${term('election', row.election)} ${row.year}, Sirekap: ${stations(row)}`,
      })),
      {
        ...settings(filter, questions.single(filter)),
        records: [
          ...single.flatMap(({ record }) => record ?? []),
          'sirekap-pilkada-2024',
          'sirekap-pilgub-2024',
        ],
        wide: 1000,
      },
    ),
    columns: [
      m.column_region(),
      m.table_election(),
      m.elections_column_stated_result(),
      m.elections_column_sirekap(),
    ],
    rows: single.map((row) => [
      cell(places.name(row.region), row.region, row.record ?? undefined),
      `${term('election', row.election)} ${row.year}`,
      row.winner_pct === null || row.status === null
        ? m.elections_not_found()
        : `${row.winner ?? m.elections_pair()} ${percent(row.winner_pct)} (${term('status', row.status)})`,
      row.empty_pct === null
        ? m.elections_not_found()
        : `${m.elections_empty_column()} ${percent(row.empty_pct)} (${stations(row)})`,
    ]),
  };
}

function stations(row: SingleCandidateRow): string {
  return m.elections_stations_counted({
    count: number(row.polling_stations_counted ?? 0),
    total: number(row.polling_stations ?? 0),
  });
}
