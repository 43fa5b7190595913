import { baseLocale, getLocale, locales, type Locale } from '$lib/paraglide/runtime';

/** Address of a page in the reader's language: `/regions/16.10/` or `/en/regions/16.10/`. */
export function localizeHref(href: string, { locale = getLocale() }: { locale?: Locale } = {}): string {
  const path = deLocalizeHref(href);
  return locale === baseLocale ? path : `/${locale}${path}`;
}

/** The same address in the language without a prefix, which is the one of the routes. */
export function deLocalizeHref(href: string): string {
  const [, first = ''] = href.split('/', 2);
  return first !== baseLocale && locales.some((locale) => locale === first)
    ? href.slice(first.length + 1) || '/'
    : href;
}
