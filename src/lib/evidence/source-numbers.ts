/** A source as a page shows it. */
export interface PageSource {
  id: string;
  href: string | null;
  link_state: string;
  publisher: string;
  published: string | null;
  copy_of: string | null;
}

/** Numbers the sources of a page from 1, in the order in which the page lists them. */
export function sourceNumbers(sources: Pick<PageSource, 'id'>[]): Map<string, number> {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}
