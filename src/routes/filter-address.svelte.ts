import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { z } from 'zod';
import { painted } from '$lib/components/painted';
import { filterFromUrl, filterToUrl, type Filter } from '$lib/filters/filter-url';

/**
 * The filter that the address bar has; every change is a step that the back button undoes. A choice holds at once: its
 * address follows when the views are painted. Made once by a page while it starts.
 */
export class FilterAddress<F extends Filter> {
  readonly #schema: z.ZodType<F>;
  /** Query string of a choice whose address is still to come. */
  #chosen = $state.raw<string | null>(null);
  // prerendered pages know no query string
  readonly #query = $derived.by(
    () => this.#chosen ?? (browser ? filterToUrl(filterFromUrl(this.#schema, page.url.searchParams)) : ''),
  );
  readonly filter = $derived.by(() => filterFromUrl(this.#schema, this.#query));

  constructor(schema: z.ZodType<F>) {
    this.#schema = schema;
  }

  /** @param replaceState the step before is not worth a way back */
  async narrow(next: F, replaceState = false): Promise<void> {
    const query = filterToUrl(next);
    const { pathname } = page.url;
    this.#chosen = query;
    await painted();
    // a later choice has its own address, and another page has no use for this one
    if (this.#chosen !== query || page.url.pathname !== pathname) return;
    await goto(`${pathname}${query}`, { keepFocus: true, noScroll: true, replaceState });
    if (this.#chosen === query) this.#chosen = null;
  }
}
