import { figure } from '$lib/charts/figure';
import { valueStrips, type StripRow } from '$lib/charts/value-strips';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { InvalidShareRow } from '$lib/queries/invalid-shares';
import { questions, type BallotsAnswers } from '../answers';
import { provinceOf, type Places } from '../places';
import { settings } from '../shown';
import { cell, number, percent } from '../words';

/** Invalid votes as a share of valid and invalid ones, one strip a kind of ballot and year. */
export async function invalidVotes(
  { invalid }: BallotsAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const dots: StripRow[] = invalid.map((row) => ({
    group: ballotOf(row),
    key: row.region,
    name: places.name(row.region),
    value: row.share_pct,
    note: [
      `${term('election', row.election)} ${row.year}, ${term('status', row.status)}`,
      m.elections_invalid_of({ invalid: number(row.invalid), total: number(row.valid + row.invalid) }),
    ].join('\n'),
  }));
  const ballots = [...new Set(dots.map(({ group }) => group))].sort((a, b) => (a < b ? 1 : -1));
  const [highest] = invalid;
  const { region } = filter;
  return {
    chart: 'invalid-votes',
    title: m.elections_invalid_title(),
    ...(highest
      ? {
          sentence: m.elections_invalid_sentence({
            count: number(invalid.length),
            regions: number(new Set(invalid.map((row) => row.region)).size),
            high: percent(highest.share_pct),
            name: places.name(highest.region),
            ballot: `${term('election', highest.election)} ${highest.year}`,
          }),
        }
      : {}),
    subtitle: m.elections_invalid_subtitle(),
    figure: await figure(
      (rows: StripRow[], options) =>
        valueStrips(rows, {
          ...options,
          groups: ballots.map((key) => ({ key, text: key.slice(5) })),
          format: percent,
          ariaLabel: m.elections_invalid_title(),
          kin: ({ key }) => region !== null && provinceOf(key) === provinceOf(region),
        }),
      dots,
      { ...settings(filter, questions.invalid(filter)), records: invalid.map(({ record }) => record) },
    ),
    columns: [
      m.column_region(),
      m.table_election(),
      m.elections_column_invalid_share(),
      m.elections_column_invalid(),
      m.elections_column_valid(),
      m.table_statement(),
    ],
    rows: invalid.map((row) => [
      cell(places.name(row.region), row.region, row.record),
      `${term('election', row.election)} ${row.year}`,
      percent(row.share_pct),
      number(row.invalid),
      number(row.valid),
      term('status', row.status),
    ]),
  };
}

/** Ballots are compared with ballots of their kind; the year first, so that the latest comes first. */
function ballotOf({ election, year, round }: InvalidShareRow): string {
  const kind = /bupati|walikota/.test(election) ? m.elections_ballot_regent() : term('election', election);
  return `${year} ${kind} ${year}${round > 1 ? ` (${m.elections_again()})` : ''}`;
}
