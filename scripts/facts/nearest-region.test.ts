import { expect, it } from 'vitest';
import { nearestRegion } from './nearest-region';
import { readFacts } from './read-facts';

const { records } = await readFacts('data');

it.each([
  ['16.99', null, '16.09 Ogan Komering Ulu Selatan'],
  ['16.99', 'Ogan Ilir', '16.10 Ogan Ilir'],
  ['16.99', 'Kota Solok', '13.72 Solok'],
  ['99', null, '96 Papua Barat Daya'],
])('%s beside %s means %s', (code, place, expected) => {
  const region = nearestRegion(records.regions, code, place);
  expect(`${region?.code} ${region?.name}`).toBe(expected);
});
