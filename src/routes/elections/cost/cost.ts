import type { Shown } from '$lib/components/shown';
import { costAndTurnout, costPer } from '$lib/charts/cost-and-turnout';
import { figure } from '$lib/charts/figure';
import { costYear, type ElectionFilter } from '$lib/filters/election-filter';
import { formatRupiah } from '$lib/format/rupiah';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { CostAndTurnoutRow } from '$lib/queries/cost-and-turnout';
import { costYears, questions, type CostAnswers } from '../answers';
import type { Places } from '../places';
import { settings } from '../shown';
import { fact, number, percent } from '../words';
import { governmentsWithin } from './governments-within';

/** Election cost per head of a chosen denominator against turnout. */
export async function cost({ costs }: CostAnswers, filter: ElectionFilter, places: Places): Promise<Shown> {
  const year = costYear(filter, costYears);
  const per = filter.per ?? 'registered';
  // approved budgets are another basis: named for the asked region only
  const shown = costs
    .filter(({ basis, region }) => basis === 'grant_agreement' || region === filter.region)
    .flatMap((row) => {
      const idr = costPer(row, per);
      return idr === null ? [] : [{ ...row, idr }];
    })
    .sort((a, b) => b.idr - a.idr);
  const grants = shown.filter(({ basis }) => basis === 'grant_agreement');
  const [highest] = grants;
  return {
    chart: 'election-cost-and-turnout',
    title: m.elections_cost_title({ year }),
    sentence: highest
      ? m.elections_cost_sentence({
          name: places.name(highest.region),
          cost: formatRupiah(highest.idr, locale()),
          per: perWords(per),
          turnout: spanOf(highest),
        })
      : per === 'residents' && year !== 2024
        ? m.elections_cost_no_residents({ year })
        : m.elections_cost_none({ year, per: perWords(per) }),
    subtitle: m.elections_cost_subtitle({
      per: perWords(per),
      count: number(grants.length),
      total: number(governmentsWithin(places, filter)),
    }),
    notes: [m.elections_cost_note(), ...askedNotes(costs, filter, places)],
    figure: await figure(
      (rows: CostAndTurnoutRow[], options) => costAndTurnout(rows, { ...options, per }),
      shown,
      {
        ...settings(filter, questions.cost(filter)),
        href: fact,
        wide: 1000,
      },
    ),
    columns: [m.column_region(), `Rp ${perWords(per)}`, m.table_amount(), m.table_basis(), m.table_turnout()],
    rows: shown.map((row) => [
      { text: places.name(row.region), href: fact(row.record) },
      formatRupiah(row.idr, locale()),
      formatRupiah(row.amount_idr, locale()),
      `${term('basis', row.basis)} (${m[`label_scope_${row.scope}`]()})`,
      spanOf(row),
    ]),
  };
}

export function perWords(per: NonNullable<ElectionFilter['per']>): string {
  return {
    registered: m.label_per_voter,
    voted: m.label_per_voted,
    residents: m.label_per_residents,
  }[per]();
}

function askedNotes(costs: CostAndTurnoutRow[], { region, per }: ElectionFilter, places: Places): string[] {
  if (region?.length !== 5) return [];
  const mine = costs.find((row) => row.region === region);
  if (!mine || costPer(mine, per ?? 'registered') === null)
    return [m.region_cost_missing({ name: places.name(region) })];
  return mine.basis === 'approved' ? [m.region_cost_approved({ name: places.name(region) })] : [];
}

function spanOf({ turnout_min, turnout_max }: CostAndTurnoutRow): string {
  return turnout_min === turnout_max
    ? percent(turnout_min)
    : `${percent(turnout_min)} – ${percent(turnout_max)}`;
}
