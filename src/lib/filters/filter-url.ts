import type { z } from 'zod';

/** A filter is one flat object of texts; null where nothing is narrowed. */
export type Filter = Record<string, string | null>;

/** Reads a filter out of an address. The schema turns parts that make no sense into null. */
export function filterFromUrl<T extends Filter>(schema: z.ZodType<T>, query: URLSearchParams | string): T {
  return schema.parse(Object.fromEntries(new URLSearchParams(query)));
}

/** @returns the query string with its question mark, or an empty string when nothing is narrowed */
export function filterToUrl(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== null) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === null);
}

/** The filter of one view among linked views: all clauses but its own, so that it shows what else could be chosen. */
export function without<T extends Filter>(filter: T, ...own: (keyof T)[]): T {
  return { ...filter, ...Object.fromEntries(own.map((name) => [name, null])) };
}
