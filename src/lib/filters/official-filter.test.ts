import { describe, expect, it } from 'vitest';
import { filterFromUrl, filterToUrl } from './filter-url';
import { emptyOfficialFilter, officialFilter } from './official-filter';

describe('officialFilter', () => {
  it('comes back equal from its address', () => {
    const filter = officialFilter.parse({
      name: "o'neil & co",
      region: '16.10',
      role: 'head',
      posts: 'at_once',
    });
    expect(filterFromUrl(officialFilter, new URLSearchParams(filterToUrl(filter)))).toEqual(filter);
  });

  it('leaves out what makes no sense', () => {
    const parameters = new URLSearchParams(
      'region=1610&province=Aceh&role=king&status=late&name=%20&seen=2025',
    );
    expect(filterFromUrl(officialFilter, parameters)).toEqual(emptyOfficialFilter);
  });
});
