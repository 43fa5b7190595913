import type { PageSource } from '../queries/page-source';

/** Numbers the sources of a page from 1, in the order in which the page lists them. */
export function sourceNumbers(sources: Pick<PageSource, 'id'>[]): Map<string, number> {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}
