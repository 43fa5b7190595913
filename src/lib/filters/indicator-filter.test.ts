import { expect, test } from 'vitest';
import { filterFromUrl, filterToUrl } from './filter-url';
import { emptyIndicatorFilter, indicatorFilter } from './indicator-filter';

const read = (query: string) => filterFromUrl(indicatorFilter, new URLSearchParams(query));

test('comes back equal from its address', () => {
  const filter = indicatorFilter.parse({ region: '16.10', basis: 'djpk_budget' });
  expect(read(filterToUrl(filter))).toEqual(filter);
});

test('leaves out what makes no sense', () => {
  expect(read('region=16.1&basis=APBD-P&year=2024')).toEqual(emptyIndicatorFilter);
});
