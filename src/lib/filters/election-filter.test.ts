import { describe, expect, it, test } from 'vitest';
import { costYear, electionFilter, emptyElectionFilter, pollingDay, runningCount } from './election-filter';
import { filterFromUrl, filterToUrl } from './filter-url';

describe('electionFilter', () => {
  it('comes back equal from its address', () => {
    const filter = electionFilter.parse({
      region: '16.10',
      island: 'Bali dan Nusa Tenggara',
      day: 'situng-2019-pilpres',
      said: 'recap',
      per: 'voted',
    });
    expect(filterFromUrl(electionFilter, new URLSearchParams(filterToUrl(filter)))).toEqual(filter);
  });

  it('leaves out what makes no sense', () => {
    const parameters = new URLSearchParams(
      'region=Ogan&province=1&day=pilkada-1999&said=me&per=cow&cost=soon',
    );
    expect(filterFromUrl(electionFilter, parameters)).toEqual(emptyElectionFilter);
  });
});

describe('a running count', () => {
  const filter = electionFilter.parse({ day: 'situng-2019-dprd-provinsi' });

  it('is told apart from statements', () => {
    expect(runningCount(filter)).toBe('situng-2019-dprd-provinsi');
    expect(runningCount(electionFilter.parse({ day: 'pemilu-2019' }))).toBeNull();
  });

  it('belongs to a polling day', () => {
    expect(pollingDay(filter)).toBe('pemilu-2019');
    expect(pollingDay(electionFilter.parse({ day: 'pilkada-2020' }))).toBe('pilkada-2020');
    expect(pollingDay(emptyElectionFilter)).toBeNull();
  });
});

test.each([
  [{}, 2024],
  [{ day: 'pilkada-2020' }, 2020],
  [{ day: 'pilkada-2020', cost: '2018' }, 2018],
  [{ day: 'pilkada-2017' }, 2024],
  [{ day: 'pemilu-2019' }, 2024],
])('costs under %j are those of %i', (parts, year) => {
  expect(costYear(electionFilter.parse(parts), [2024, 2020, 2018])).toBe(year);
});
