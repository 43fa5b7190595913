import { localPrefix } from '../database/local-prefix';
import type { Database, Query } from '../database/query';
import type { Proposal } from '../extract/proposal';
import { alikeActivities, type AlikeActivitiesRow } from '../queries/alike-activities';
import { alikeBudgetLines, type AlikeBudgetLinesRow } from '../queries/alike-budget-lines';
import { alikeCosts, type AlikeCostsRow } from '../queries/alike-costs';
import { alikeOfficials, type AlikeOfficialsRow } from '../queries/alike-officials';
import { alikeResults, type AlikeResultsRow } from '../queries/alike-results';
import { alikeVisits, type AlikeVisitsRow } from '../queries/alike-visits';
import { daysAround } from './days-around';
import { compareAmounts, compareDays, compareFigures, type Relation } from './relation';

/** A fact of the dataset that a proposal repeats, may repeat, or contradicts. */
export type Alike = { relation: Relation } & (
  | { kind: 'visit'; row: AlikeVisitsRow }
  | { kind: 'activity'; row: AlikeActivitiesRow }
  | { kind: 'budget'; row: AlikeBudgetLinesRow }
  | { kind: 'election_result'; row: AlikeResultsRow; fields: string[] }
  | { kind: 'election_cost'; row: AlikeCostsRow }
  | { kind: 'official'; row: AlikeOfficialsRow }
);

/** Days on either side of a date within which two articles may speak of one visit. */
const near = 3;
const figures = ['registered_voters', 'voted', 'valid', 'invalid', 'turnout_pct'] as const;

/** Asks the dataset what it has of the proposed fact. Without the values that identify it, nothing. */
export async function alikeTo(
  proposal: Pick<Proposal, 'kind' | 'values'>,
  database: Pick<Database, 'query'>,
  signal: AbortSignal,
): Promise<Alike[]> {
  const text = (field: string) => {
    const value = proposal.values[field]?.value;
    return typeof value === 'string' ? value : null;
  };
  const number = (field: string) => {
    const value = proposal.values[field]?.value;
    return typeof value === 'number' ? value : null;
  };
  // what the reader accepted is no confirmation of itself
  const ask = async <Filter, Row extends { id: string }>(query: Query<Filter, Row>, filter: Filter) =>
    (await database.query(query, filter, { signal })).filter(({ id }) => !id.startsWith(localPrefix));
  const region = text('region');
  const date = text('date');

  switch (proposal.kind) {
    case 'visit': {
      const guest = text('guest_region');
      const host = text('host_region');
      if (guest === null || host === null) return [];
      const rows = await ask(alikeVisits, { guest, host, ...daysAround(date, near) });
      return rows.map((row) => ({ kind: 'visit', row, relation: compareDays(date, row.date, near) }));
    }
    case 'activity': {
      const kind = text('kind');
      if (region === null || kind === null) return [];
      const rows = await ask(alikeActivities, { region, kind, ...daysAround(date, near) });
      return rows.map((row) => ({ kind: 'activity', row, relation: compareDays(date, row.date, near) }));
    }
    case 'budget': {
      const [year, stage, account] = [number('fiscal_year'), text('stage'), text('account')];
      const amount = number('amount_idr');
      if (region === null || year === null || stage === null || account === null || amount === null)
        return [];
      const rows = await ask(alikeBudgetLines, { region, fiscal_year: year, stage, account });
      const stated = { amount_idr: amount, precision_idr: number('precision_idr') ?? 1 };
      return rows.map((row) => ({ kind: 'budget', row, relation: compareAmounts(stated, row) }));
    }
    case 'election_result': {
      const [election, year] = [text('election'), number('year')];
      if (region === null || election === null || year === null) return [];
      const stated = Object.fromEntries(figures.map((field) => [field, number(field)]));
      return (await ask(alikeResults, { region, election, year })).flatMap((row) => {
        const compared = compareFigures(stated, row);
        return compared ? [{ kind: 'election_result' as const, row, ...compared }] : [];
      });
    }
    case 'election_cost': {
      const [year, component, amount] = [number('year'), text('component'), number('amount_idr')];
      if (region === null || year === null || component === null || amount === null) return [];
      const [election, basis] = [text('election'), text('basis')];
      const stated = { amount_idr: amount, precision_idr: number('precision_idr') ?? 1 };
      return (await ask(alikeCosts, { region, year, component }))
        .filter((row) => row.election === (election ?? row.election) && row.basis === (basis ?? row.basis))
        .map((row) => ({ kind: 'election_cost', row, relation: compareAmounts(stated, row) }));
    }
    case 'official': {
      const [name, role] = [text('name'), text('role')];
      if (name === null || role === null) return [];
      const rows = await ask(alikeOfficials, { name, region, role });
      return rows.map((row) => ({
        kind: 'official',
        row,
        relation: !row.same_name ? 'different' : row.role === role ? 'same' : 'possible',
      }));
    }
  }
}
