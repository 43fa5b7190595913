import { describe, expect, test } from 'vitest';
import * as runtime from '$lib/paraglide/runtime';
import { deLocalizeHref, localizeHref } from './localize-href';

const addresses = [
  '/',
  '/regions/16.10/',
  '/en/',
  '/en/visits/?topic=mpp#map',
  '/entah/',
  '/visits/?from=2022',
];

// the message compiler's own functions match address patterns anew for each link, which took a tenth of the site's build
describe.each(addresses)('%s', (address) => {
  test.each(['id', 'en'] as const)('in %s is what the message compiler says', (locale) => {
    expect(localizeHref(address, { locale })).toBe(runtime.localizeHref(address, { locale }));
  });

  test('of the route is what the message compiler says', () => {
    expect(deLocalizeHref(address)).toBe(runtime.deLocalizeHref(address));
  });
});
