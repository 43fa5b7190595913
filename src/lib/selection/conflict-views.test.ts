import { expect, test } from 'vitest';
import { conflictFilter } from '../filters/conflict-filter';
import type { ConflictListRow } from '../queries/conflict-list';
import { conflictViews } from './conflict-views';

// invented conflicts
const row = (id: string, field: string, kind: string, province: string | null): ConflictListRow => ({
  id,
  subject: id,
  key: null,
  field,
  kind,
  spread: null,
  region: province && `${province}.01`,
  region_name: null,
  province,
  values: ['1', '2'],
  nilai: ['1', '2'],
  sources: ['s-1', 's-2 s-3'],
  pages: ['facts/b-1/', ''],
});
const conflicts = [
  row('name', 'name spelling', 'within_source', '16'),
  row('money', 'amount_idr', 'between_sources', null),
  row('turnout', 'turnout_pct', 'between_sources', '16'),
  row('stations', 'polling_stations', 'between_sources', '33'),
  row('day', 'weekday', 'weekday_vs_calendar', '33'),
];
const under = (filter: Record<string, string>) => conflictViews(conflicts, conflictFilter.parse(filter));

test('subjects stay together, in their order', () => {
  expect(under({}).selected.map(({ id }) => id)).toEqual(['turnout', 'money', 'stations', 'day', 'name']);
});

test('a province is narrowed to with its regions', () => {
  expect(under({ province: '16' }).selected.map(({ id }) => id)).toEqual(['turnout', 'name']);
});

test('each count shows what else could be chosen', () => {
  const { subjects, kinds } = under({ about: 'turnout', kind: 'between_sources' });
  expect(subjects).toEqual([
    { key: 'amount', count: 1 },
    { key: 'turnout', count: 1 },
    { key: 'votes', count: 1 },
  ]);
  expect(kinds).toEqual([{ key: 'between_sources', count: 1 }]);
});
