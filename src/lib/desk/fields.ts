import { z } from 'zod';
import type { ProposalKind } from '../extract/proposal';
import { activity } from '../schema/activity';
import { budgetLine } from '../schema/budget-line';
import { electionCost } from '../schema/election-cost';
import { electionResult } from '../schema/election-result';
import { membership } from '../schema/membership';
import { visit } from '../schema/visit';

/** How a value is entered. */
export type FieldInput =
  | { as: 'choice'; options: string[] }
  | { as: 'number'; unit: 'rupiah' | 'percent' | 'year' | 'count' }
  | { as: 'region' | 'person' | 'date' | 'flag' | 'text' };

const schemas: Record<ProposalKind, Record<string, z.ZodType>> = {
  visit: visit.shape,
  official: membership.shape,
  activity: activity.shape,
  budget: budgetLine.shape,
  election_result: electionResult.shape,
  election_cost: electionCost.shape,
};

/** In the order of reading; what a record can have besides follows from its schema. */
export const fieldsOf: Record<ProposalKind, string[]> = {
  visit: [
    ...['type', 'status', 'date', 'date_end', 'guest_body', 'guest_unit', 'guest_region', 'host_body'],
    ...['host_unit', 'host_region', 'venue', 'topic', 'delegation_size', 'cost_idr'],
  ],
  official: ['name', 'post', 'role', 'status', 'region', 'organization', 'party', 'start', 'end'],
  activity: ['kind', 'title', 'status', 'date', 'date_end', 'region', 'organization', 'place'],
  budget: ['region', 'fiscal_year', 'stage', 'account', 'amount_idr', 'precision_idr', 'basis'],
  election_result: [
    ...['election', 'year', 'region', 'status', 'registered_voters', 'moved_voters', 'added_voters', 'voted'],
    ...[
      'valid',
      'invalid',
      'turnout_pct',
      'turnout_basis',
      'target_pct',
      'polling_stations',
      'single_candidate',
    ],
  ],
  election_cost: [
    ...['election', 'year', 'region', 'component', 'basis', 'instrument', 'amount_idr', 'amount_min_idr'],
    ...['amount_max_idr', 'precision_idr'],
  ],
};

/** The fields that a record has, in the order of reading. */
export function sortedFields(kind: ProposalKind, values: Record<string, unknown>): string[] {
  const order = fieldsOf[kind];
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.keys(values).sort((a, b) => place(a) - place(b));
}

export function fieldInput(kind: ProposalKind, field: string): FieldInput {
  if (field === 'region' || field.endsWith('_region')) return { as: 'region' };
  if (kind === 'official' && field === 'name') return { as: 'person' };
  if (['date', 'date_end', 'start', 'end'].includes(field)) return { as: 'date' };
  const schema = inner(schemas[kind][field]);
  if (schema instanceof z.ZodEnum) return { as: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { as: 'flag' };
  if (schema instanceof z.ZodNumber) return { as: 'number', unit: unitOf(field) };
  return { as: 'text' };
}

/** A value is right when the dataset would take it. A field that the dataset does not have takes anything. */
export function isRight(kind: ProposalKind, field: string, value: string | number | boolean): boolean {
  return schemas[kind][field]?.safeParse(value).success ?? true;
}

function unitOf(field: string): 'rupiah' | 'percent' | 'year' | 'count' {
  if (field.endsWith('_idr')) return 'rupiah';
  if (field.endsWith('_pct')) return 'percent';
  return field === 'year' || field === 'fiscal_year' ? 'year' : 'count';
}

function inner(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodNullable ? inner(schema.unwrap() as z.ZodType) : schema;
}
