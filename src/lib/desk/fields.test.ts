import { describe, expect, test } from 'vitest';
import type { ProposalKind } from '../extract/proposal';
import { fieldInput, fieldsOf, isRight, sortedFields } from './fields';

describe('how a value is entered follows from the schema of its record', () => {
  test.each<[ProposalKind, string, object]>([
    ['visit', 'guest_region', { as: 'region' }],
    ['visit', 'date', { as: 'date' }],
    ['visit', 'status', { as: 'choice', options: ['planned', 'done'] }],
    ['visit', 'delegation_size', { as: 'number', unit: 'count' }],
    ['visit', 'cost_idr', { as: 'number', unit: 'rupiah' }],
    ['visit', 'venue', { as: 'text' }],
    ['official', 'name', { as: 'person' }],
    ['budget', 'fiscal_year', { as: 'number', unit: 'year' }],
    ['election_result', 'turnout_pct', { as: 'number', unit: 'percent' }],
    ['election_result', 'single_candidate', { as: 'flag' }],
    ['visit', 'no_such_field', { as: 'text' }],
  ])('%s.%s', (kind, field, input) => {
    expect(fieldInput(kind, field)).toEqual(input);
  });
});

test('every field that can be added is one of the dataset', () => {
  for (const [kind, fields] of Object.entries(fieldsOf)) {
    for (const field of fields)
      expect([kind, field, isRight(kind as ProposalKind, field, '')]).toEqual([kind, field, false]);
  }
});

test.each<[ProposalKind, string, string | number | boolean, boolean]>([
  ['visit', 'date', '2022-09-08', true],
  ['visit', 'date', '2022-09', true],
  ['visit', 'date', '2022-02-30', false],
  ['visit', 'guest_region', '16.10', true],
  ['visit', 'guest_region', 'Ogan Ilir', false],
  ['budget', 'amount_idr', 1_520_000_000_000, true],
  ['budget', 'amount_idr', 1.5, false],
  ['budget', 'stage', 'APBD', true],
  ['budget', 'stage', 'APBDP', false],
  ['election_result', 'turnout_pct', 163.5, false],
  ['visit', 'no_such_field', 'anything', true],
])('%s.%s %s: %s', (kind, field, value, right) => {
  expect(isRight(kind, field, value)).toBe(right);
});

test('fields stand in the order of reading, unknown ones last', () => {
  expect(sortedFields('budget', { new_one: 1, amount_idr: 1, region: 1, stage: 1 })).toEqual([
    'region',
    'stage',
    'amount_idr',
    'new_one',
  ]);
});
