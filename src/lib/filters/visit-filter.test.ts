import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyVisitFilter, visitFilter, visitFilterFromUrl, visitFilterToUrl } from './visit-filter';

describe('visitFilter', () => {
  it('comes back equal from its address', () => {
    const part = fc.option(fc.constantFrom('mpp', 'apbd_keuangan', 'a b&c=d'), { nil: null });
    fc.assert(
      fc.property(part, fc.option(fc.constantFrom('16', '33'), { nil: null }), (topic, province) => {
        const filter = visitFilter.parse({ topic, province, from: '2019', to: '2022-09' });
        expect(visitFilterFromUrl(new URLSearchParams(visitFilterToUrl(filter)))).toEqual(filter);
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const parameters = new URLSearchParams('province=Sumatera&region=16.1&from=soon&body=x&topic=&other=1');
    expect(visitFilterFromUrl(parameters)).toEqual(emptyVisitFilter);
  });

  it('writes nothing for an empty filter', () => {
    expect(visitFilterToUrl(emptyVisitFilter)).toBe('');
  });
});
