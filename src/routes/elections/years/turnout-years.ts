import type { Shown } from '$lib/components/shown';
import { figure } from '$lib/charts/figure';
import { valueStrips, type StripRow } from '$lib/charts/value-strips';
import { pollingDays, type ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { questions, type YearsAnswers } from '../answers';
import { provinceOf, type Places } from '../places';
import { settings } from '../shown';
import { cell, dayName, number, percent } from '../words';

/** Stated turnouts of regencies and cities, one strip a polling day. */
export async function turnoutYears(
  { turnout }: YearsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const figures = turnout.filter(({ region }) => region.length > 2);
  const days = pollingDays.filter((day) => figures.some((row) => row.day === day));
  const dots: StripRow[] = figures.map((row) => ({
    group: row.day,
    key: row.region,
    name: places.name(row.region),
    value: row.turnout_pct,
    note: `${dayName(row.day)}, ${term('status', row.status)}`,
  }));
  const regions = [...new Set(figures.map(({ region }) => region))];
  const several = regions.filter((code) => figures.filter(({ region }) => region === code).length > 1);
  const { region } = filter;
  const tabulated = several.length > 0 && regions.length > 80 ? several : regions;
  return {
    chart: 'turnout-by-year',
    title: m.elections_years_title(),
    sentence: m.elections_years_sentence({
      figures: number(figures.length),
      regions: number(regions.length),
      several: number(several.length),
    }),
    subtitle: m.elections_years_subtitle(),
    notes: [
      ...(region ? [m.elections_years_kin({ province: places.name(provinceOf(region)) })] : []),
      ...(tabulated === several ? [m.elections_years_table({ count: number(several.length) })] : []),
    ],
    figure: await figure(
      (rows: StripRow[], options) =>
        valueStrips(rows, {
          ...options,
          groups: days.map((key) => ({ key, text: dayName(key) })),
          format: percent,
          ariaLabel: m.elections_years_title(),
          kin: ({ key }) => region !== null && provinceOf(key) === provinceOf(region),
        }),
      dots,
      {
        ...settings(filter, questions.years(filter)),
        records: figures.map(({ record }) => record),
        wide: 1000,
      },
    ),
    columns: [m.column_region(), ...days.map(dayName)],
    // a page that tabulates every region would be too heavy for a phone: the others stand in the map's table
    rows: tabulated.sort().map((code) => [
      cell(places.name(code), code),
      ...days.map((day) => {
        const row = figures.find((other) => other.region === code && other.day === day);
        return row ? percent(row.turnout_pct) : '';
      }),
    ]),
  };
}
