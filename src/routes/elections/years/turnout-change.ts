import { dumbbells, type Dumbbell } from '$lib/charts/dumbbells';
import { figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { median } from 'd3';
import type { Asked } from '$lib/queries/asked';
import { questions, type YearsAnswers } from '../answers';
import type { Places } from '../places';
import { settings } from '../shown';
import { cell, dayName, number, percent, points, signed } from '../words';

/** How many lines a drawing takes; the table has all. */
const most = 34;

/** Pilkada 2020 → 2024: stated turnouts of the same region. */
export async function statedChange(
  { turnout }: YearsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const of = (day: string) =>
    new Map(turnout.filter((row) => row.day === day).map((row) => [row.region, row]));
  const later = of('pilkada-2024');
  const pairs = [...of('pilkada-2020').values()].flatMap((before) => {
    const after = later.get(before.region);
    return after && before.region.length > 2 ? [{ before, after }] : [];
  });
  const rows = pairs.map(({ before, after }) => ({
    ...line(before.region, before.turnout_pct, after.turnout_pct, places),
    note: `2020: ${term('status', before.status)}; 2024: ${term('status', after.status)}`,
  }));
  return shown(rows, filter, {
    chart: 'turnout-change',
    asked: [questions.years(filter)],
    records: pairs.flatMap(({ before, after }) => [before.record, after.record]),
    title: m.elections_change_title({ day: dayName('pilkada-2020'), other: dayName('pilkada-2024') }),
    subtitle: m.elections_change_stated(),
    fromText: dayName('pilkada-2020'),
    toText: dayName('pilkada-2024'),
  });
}

/** Presidential elections 2019 → 2024, both running counts on the same base. */
export async function runningChange(
  { change }: YearsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const rows = change.map((row) => ({
    ...line(row.region, row.before, row.after, places),
    note: m.elections_change_stations({
      before: percent(row.stations_before),
      after: percent(row.stations_after),
    }),
  }));
  return shown(rows, filter, {
    chart: 'running-count-change',
    asked: [questions.change(filter)],
    records: ['situng-2019-pilpres', 'sirekap-tps-pilpres-2024'],
    title: m.elections_change_title({ day: m.elections_president({ year: '2019' }), other: '2024' }),
    subtitle: m.elections_change_running(),
    fromText: 'Situng 2019',
    toText: 'Sirekap 2024',
  });
}

interface Words {
  chart: string;
  asked: Asked[];
  /** records or published tables that the lines rest on */
  records: string[];
  title: string;
  subtitle: string;
  fromText: string;
  toText: string;
}

async function shown(rows: Dumbbell[], filter: ElectionFilter, words: Words): Promise<Shown> {
  const sorted = rows.toSorted((a, b) => b.to - b.from - (a.to - a.from) || (a.key < b.key ? -1 : 1));
  const drawn = widest(sorted, filter.region);
  const differences = rows.map(({ from, to }) => to - from);
  const rose = differences.filter((difference) => difference > 0).length;
  return {
    chart: words.chart,
    title: words.title,
    subtitle: words.subtitle,
    ...(rows.length > 0
      ? {
          sentence: m.elections_change_sentence({
            count: number(rows.length),
            rose: number(rose),
            fell: number(differences.filter((difference) => difference < 0).length),
            median: points(Math.round((median(differences) ?? 0) * 100) / 100),
          }),
        }
      : {}),
    notes:
      drawn.length < rows.length
        ? [m.elections_change_drawn({ count: number(drawn.length), total: number(rows.length) })]
        : [],
    figure: await figure(
      (lines: Dumbbell[], options) =>
        dumbbells(lines, {
          ...options,
          fromText: words.fromText,
          toText: words.toText,
          format: percent,
          difference: signed,
          unit: m.elections_unit_points(),
          ariaLabel: words.title,
        }),
      drawn,
      { ...settings(filter, ...words.asked), records: words.records },
    ),
    columns: [
      m.column_region(),
      words.fromText,
      words.toText,
      m.elections_column_difference(),
      m.table_statement(),
    ],
    rows: sorted.map(({ region, name, from, to, note }) => [
      cell(name, region),
      percent(from),
      percent(to),
      points(to - from),
      note ?? '',
    ]),
  };
}

/** The largest rises and falls, and the asked region wherever it stands. */
function widest(sorted: Dumbbell[], region: string | null): Dumbbell[] {
  if (sorted.length <= most) return sorted;
  const half = most / 2;
  return sorted.filter(
    (row, index) => index < half || index >= sorted.length - half || row.region === region,
  );
}

function line(region: string, from: number, to: number, places: Places) {
  return { key: region, region, name: places.name(region), from, to };
}
