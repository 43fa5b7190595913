import { dumbbells, type Dumbbell } from '$lib/charts/dumbbells';
import { figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { questions, type BallotsAnswers } from '../answers';
import type { Places } from '../places';
import { settings } from '../shown';
import { cell, dayName, number, percent, points, signed } from '../words';

const most = 30;

/** Targets beside the turnout of the same region and polling day: a target is no result. */
export async function targets(
  answers: BallotsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const rows: (Dumbbell & { note: string })[] = answers.targets.map((row) => ({
    key: `${row.region}:${row.day}:${row.target_pct}`,
    region: row.region,
    name: places.name(row.region) + occasion(row.day),
    from: row.target_pct,
    to: row.turnout_pct,
    note: [dayName(row.day), ...row.owners, term('status', row.status)].join(', '),
  }));
  const short = rows.filter(({ from, to }) => to < from);
  return {
    chart: 'turnout-targets',
    title: m.elections_targets_title({ short: number(short.length), count: number(rows.length) }),
    subtitle: m.elections_targets_subtitle(),
    notes:
      rows.length > most
        ? [m.elections_targets_drawn({ count: number(most), total: number(rows.length) })]
        : [],
    figure: await figure(
      (lines: Dumbbell[], options) =>
        dumbbells(lines, {
          ...options,
          fromText: m.elections_target(),
          toText: m.elections_turnout(),
          format: percent,
          difference: signed,
          unit: m.elections_unit_points(),
          ariaLabel: m.elections_targets_subtitle(),
        }),
      rows.slice(0, most),
      {
        ...settings(filter, questions.targets(filter)),
        records: answers.targets.map(({ record }) => record),
        href: (key) => settings(filter).href?.(key.split(':')[0] ?? key) ?? null,
      },
    ),
    columns: [
      m.column_region(),
      m.elections_target(),
      m.table_turnout(),
      m.elections_column_difference(),
      m.table_statement(),
    ],
    rows: answers.targets.map((row, index) => [
      cell(places.name(row.region), row.region, row.record),
      percent(row.target_pct),
      percent(row.turnout_pct),
      points(row.turnout_pct - row.target_pct),
      rows[index]?.note ?? '',
    ]),
  };
}

/** Most targets are of the Pilkada of 2024; another day is named. */
function occasion(day: string): string {
  if (day === 'pilkada-2024') return '';
  return day.startsWith('pilkada-') ? ` ${day.slice(-4)}` : `, ${dayName(day)}`;
}
