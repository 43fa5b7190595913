const anyOrigin = 'https://page.invalid';

/** Where a link leads that was written for the page `home`, as an address that holds on every page. */
export function linkFrom(home: string, href: string): string {
  const { origin, pathname, search, hash } = new URL(href, anyOrigin + home);
  return origin === anyOrigin ? pathname + search + hash : href;
}

/** The links of a drawing's source, likewise. */
export function drawingFrom(home: string, svg: string): string {
  return svg.replaceAll(
    /( href=")([^"]*)"/g,
    (_, before: string, href: string) => `${before}${linkFrom(home, href)}"`,
  );
}
