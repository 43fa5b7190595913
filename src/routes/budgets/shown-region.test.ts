import { describe, expect, test } from 'vitest';
import { budgetFilter } from '$lib/filters/budget-filter';
import { settled, shownRegion } from './shown-region';

const regions = [
  { code: '16.10', province: '16', island_group: 'Sumatera', lines: 97 },
  { code: '33.10', province: '33', island_group: 'Jawa', lines: 52 },
  { code: '33.13', province: '33', island_group: 'Jawa', lines: 50 },
  { code: '35.07', province: '35', island_group: 'Jawa', lines: 0 },
].map((place) => ({ ...place, full_name: place.code, province_name: place.province }));
const filter = (parts: object) => budgetFilter.parse(parts);

describe('the shown region', () => {
  test.each([
    [{}, '16.10'],
    [{ region: '35.07' }, '35.07'],
    [{ island: 'Sumatera' }, '16.10'],
    [{ province: '33' }, '33.10'],
    [{ province: '94' }, '16.10'],
  ])('under %j is %s', (parts, code) => {
    expect(shownRegion(filter(parts), regions)).toBe(code);
  });
});

describe('a newly chosen area', () => {
  test.each([
    ['keeps a region in it', { region: '33.13', province: '33' }, { region: '33.13', province: '33' }],
    ['lets go a region outside', { region: '16.10', province: '33' }, { province: '33' }],
    ['lets go a province outside', { island: 'Sumatera', province: '33' }, { island: 'Sumatera' }],
    [
      'keeps a region that has no figure',
      { region: '94.08', province: '33' },
      { region: '94.08', province: '33' },
    ],
  ])('%s', (_, next, kept) => {
    expect(settled(filter(next), regions)).toEqual(filter(kept));
  });
});
