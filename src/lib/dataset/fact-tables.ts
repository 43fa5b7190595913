import type { Activity } from '../schema/activity';
import type { Records } from '../schema/records';
import type { Visit } from '../schema/visit';
import { rankable } from './authority';
import { draftOnly, stageOrder } from './budget-stage';
import type { Claim } from './claim';
import { eventDates } from './event-dates';
import { office, readOn, terms } from './office';
import { sortRows } from './sort-rows';
import { recordSourceRows, sourceRows } from './source-rows';

export type Row = Record<string, unknown>;

/** Rows of the tables that hold what articles say, sorted for their readers. Keys that are no columns are left out by the writer. */
export function factTables(records: Records, claims: Claim[]): Record<string, Row[]> {
  const events: (Visit | Activity)[] = [...records.visits, ...records.activities];
  const keyOf = new Map(
    claims.filter(({ table }) => table !== 'election_result').map((claim) => [claim.record, claim.key]),
  );
  return {
    source: sourceRows(records),
    record_source: recordSourceRows(records),
    person: records.persons,
    person_name: records.persons.flatMap((person) => [
      ...person.names.map((name) => ({ person: person.id, name, as_printed: false })),
      ...person.names_as_printed.map((name) => ({ person: person.id, name, as_printed: true })),
    ]),
    membership: memberships(records),
    membership_term: membershipTerms(records),
    visit: byDate(records.visits.map((visit) => ({ ...visit, ...eventDates(visit), ...inferred(visit) }))),
    activity: byDate(records.activities.map((item) => ({ ...item, ...eventDates(item), ...inferred(item) }))),
    activity_number: records.activities.flatMap((item) =>
      Object.entries(item.numbers).map(([name, value]) => ({ activity: item.id, name, value })),
    ),
    event_participant: events.flatMap((event) =>
      event.participants.map((participant, position) => ({ event: event.id, position, ...participant })),
    ),
    event_topic: events.flatMap((event) => event.topics.map((topic) => ({ event: event.id, topic }))),
    budget_line: budgetLines(records, keyOf),
    election_result: sortRows(
      records.elections.map((result) => ({
        ...result,
        rankable: rankable(result.status),
        winner_parties: joined(result.winner_parties),
        checks: joined(result.checks),
      })),
      ['region', 'year', 'election', 'id'],
    ),
    election_vote: records.elections.flatMap((result) =>
      Object.entries(result.votes).map(([pair, votes]) => ({ result: result.id, pair, votes })),
    ),
    election_cost: sortRows(
      records.election_costs.map((cost) => ({
        ...cost,
        value_key: keyOf.get(cost.id),
        other_amounts: joined(Object.entries(cost.other_amounts).map(([name, idr]) => `${name}: ${idr}`)),
      })),
      ['region', 'year', 'component', 'id'],
    ),
    claim: sortRows(
      claims.map((claim) => ({ ...claim, table_name: claim.table, published: claim.published || null })),
      ['key', 'record'],
    ),
  };
}

function memberships(records: Records): Row[] {
  const day = readOn(records);
  return records.officials.map((membership) => {
    const { start, end, ...seen } = office(membership, day);
    return { ...membership, start_date: start, end_date: end, ...seen };
  });
}

function membershipTerms(records: Records): Row[] {
  return records.officials.flatMap((membership) =>
    terms(membership).map(({ start, end }, position) => ({
      membership: membership.id,
      position,
      start_date: start,
      end_date: end,
    })),
  );
}

function budgetLines(records: Records, keyOf: Map<string, string>): Row[] {
  const accounts = new Map(records.accounts.map((account) => [account.label, account]));
  const drafts = draftOnly(records.budgets);
  return sortRows(
    records.budgets.map((line) => {
      const account = accounts.get(line.account);
      return {
        ...line,
        account_code: account?.code ?? null,
        account_version: account?.version ?? 'none',
        side: account?.side ?? 'other',
        stage_order: stageOrder(line.stage),
        draft_only: drafts.has(line.id),
        doubtful: line.reliability === 'low',
        value_key: keyOf.get(line.id),
      };
    }),
    ['region', 'fiscal_year', 'stage_order', 'account', 'id'],
  );
}

function inferred(event: Visit | Activity) {
  return { inferred_fields: joined(event.inferred_fields) };
}

export function joined(list: string[]): string | null {
  return list.length === 0 ? null : list.join('; ');
}

function byDate(rows: Row[]): Row[] {
  return sortRows(rows, ['date_start', 'id']);
}
