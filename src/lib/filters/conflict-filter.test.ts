import { expect, test } from 'vitest';
import { conflictFilter, emptyConflictFilter } from './conflict-filter';
import { filterFromUrl, filterToUrl } from './filter-url';

test('comes back equal from its address', () => {
  const filter = conflictFilter.parse({ about: 'turnout', kind: 'between_sources', province: '16' });
  expect(filterFromUrl(conflictFilter, filterToUrl(filter))).toEqual(filter);
});

test('leaves out what makes no sense', () => {
  const query = 'about=weather&kind=Between+Sources&province=16.10';
  expect(filterFromUrl(conflictFilter, query)).toEqual(emptyConflictFilter);
});
