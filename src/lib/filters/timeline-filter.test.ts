import { describe, expect, it } from 'vitest';
import { filterFromUrl, filterToUrl } from './filter-url';
import { emptyTimelineFilter, timelineFilter } from './timeline-filter';

describe('timelineFilter', () => {
  it('comes back equal from its address', () => {
    const filter = timelineFilter.parse({
      region: '16',
      person: 'p-825e860eb7',
      from: '2022-09-08',
      to: '2025',
    });
    expect(filterFromUrl(timelineFilter, new URLSearchParams(filterToUrl(filter)))).toEqual(filter);
  });

  it('leaves out what makes no sense, days that no calendar has among it', () => {
    const parameters = new URLSearchParams('from=2022-13&to=2023-02-30&person=Panca&lane=all&region=16.1');
    expect(filterFromUrl(timelineFilter, parameters)).toEqual(emptyTimelineFilter);
  });
});
