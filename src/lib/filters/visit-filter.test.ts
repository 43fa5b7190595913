import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFromUrl, filterToUrl, isEmptyFilter, without } from './filter-url';
import { emptyVisitFilter, visitFilter } from './visit-filter';

describe('visitFilter', () => {
  it('comes back equal from its address', () => {
    const part = fc.option(fc.constantFrom('mpp', 'apbd_keuangan', 'a b&c=d'), { nil: null });
    fc.assert(
      fc.property(part, fc.option(fc.constantFrom('16', '33'), { nil: null }), (topic, province) => {
        const filter = visitFilter.parse({ topic, province, from: '2019', to: '2022-09' });
        expect(filterFromUrl(visitFilter, new URLSearchParams(filterToUrl(filter)))).toEqual(filter);
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const parameters = new URLSearchParams('province=Sumatera&region=16.1&from=soon&body=x&topic=&other=1');
    expect(filterFromUrl(visitFilter, parameters)).toEqual(emptyVisitFilter);
  });

  it('shows a view what else could be chosen: every clause but its own', () => {
    const filter = visitFilter.parse({ topic: 'mpp', province: '16' });
    expect(without(filter, 'topic')).toEqual(visitFilter.parse({ province: '16' }));
    expect(isEmptyFilter(without(filter, 'topic', 'province'))).toBe(true);
    expect(isEmptyFilter(filter)).toBe(false);
  });

  it('writes nothing for an empty filter', () => {
    expect(filterToUrl(emptyVisitFilter)).toBe('');
  });
});
