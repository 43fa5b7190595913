import { figure } from '$lib/charts/figure';
import { sourceRanges, type SourceRange } from '$lib/charts/source-ranges';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { TurnoutGapRow } from '$lib/queries/turnout-gaps';
import { questions, type TurnoutAnswers } from './answers';
import type { Places } from './places';
import { settings } from './shown';
import { dayName, fact, number, percent, pointsApart } from './words';

const most = 10;

/** Turnouts that two sources state differently, widest first. */
export async function sourceGaps(
  { gaps }: TurnoutAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const ranges = gaps.map((row) => ({
    key: row.record,
    region: row.region,
    name: `${places.name(row.region)} · ${dayName(row.day)}`,
    low: row.low,
    high: row.high,
    lowWords: who(row, 'low'),
    highWords: who(row, 'high'),
    gap: pointsApart(row.points),
  }));
  const [widest] = ranges;
  return {
    chart: 'turnout-source-gaps',
    title: widest
      ? m.elections_gaps_title({ gap: widest.gap, name: widest.name })
      : m.elections_gaps_title_none(),
    sentence: m.elections_gaps_sentence({ count: number(gaps.length) }),
    subtitle: m.elections_gaps_subtitle(),
    notes:
      gaps.length > most ? [m.elections_gaps_drawn({ count: number(most), total: number(gaps.length) })] : [],
    figure: await figure(
      (rows: SourceRange[], options) =>
        sourceRanges(rows, { ...options, format: percent, ariaLabel: m.elections_gaps_title_none() }),
      ranges.slice(0, most),
      {
        ...settings(filter, questions.gaps(filter)),
        href: fact,
        wide: 1000,
      },
    ),
    columns: [
      m.table_subject(),
      m.elections_column_difference(),
      m.elections_column_low(),
      m.elections_column_high(),
    ],
    rows: gaps.map((row, index) => [
      { text: ranges[index]?.name ?? '', href: fact(row.record) },
      pointsApart(row.points),
      `${percent(row.low)}: ${who(row, 'low')}`,
      `${percent(row.high)}: ${who(row, 'high')}`,
    ]),
  };
}

/** `rekapitulasi KPU (Pilgub), Tirto`: the ballot is named where the ends speak of different ones. */
function who(row: TurnoutGapRow, end: 'low' | 'high'): string {
  const ballots = row[`${end}_elections`].map((election) => term('election', election)).join(', ');
  const differ = row.low_elections.join() !== row.high_elections.join();
  const status = row[`${end}_status`].map((said) => term('status', said)).join(', ');
  return `${status}${differ ? ` (${ballots})` : ''}, ${row[`${end}_publishers`].join(', ')}`;
}
