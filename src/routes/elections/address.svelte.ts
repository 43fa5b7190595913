import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { electionFilter, emptyElectionFilter, type ElectionFilter } from '$lib/filters/election-filter';
import { filterFromUrl, filterToUrl } from '$lib/filters/filter-url';

/** The filter as the address bar has it; every change is a step that the back button undoes. */
export class ElectionAddress {
  // prerendered pages know no query string
  readonly filter = $derived(
    browser ? filterFromUrl(electionFilter, page.url.searchParams) : emptyElectionFilter,
  );

  narrow(next: ElectionFilter): void {
    void goto(`${page.url.pathname}${filterToUrl(next)}`, { keepFocus: true, noScroll: true });
  }
}
