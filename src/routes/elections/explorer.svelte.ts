import { LiveAnswers } from '$lib/database/live-answers.svelte';
import type { Ask } from '$lib/database/query';
import { electionFilter, type ElectionFilter } from '$lib/filters/election-filter';
import { isEmptyFilter } from '$lib/filters/filter-url';
import { FilterAddress } from '../filter-address.svelte';
import { asking } from './answers';

/** The filter of a page of the explorer, and what is shown under it. Made once by the page while it starts. */
export class ElectionExplorer<Shown> {
  readonly address = new FilterAddress(electionFilter);
  readonly #live: LiveAnswers<ElectionFilter, Shown>;

  /** @param first what was prerendered, @param answer asks and draws for any other filter */
  constructor(first: () => Shown, answer: (ask: Ask, filter: ElectionFilter) => Promise<Shown>) {
    this.#live = new LiveAnswers({
      filter: () => this.address.filter,
      isEmpty: isEmptyFilter,
      first,
      ask: (database, filter: ElectionFilter, signal) => answer(asking(database, signal), filter),
    });
  }

  get shown(): Shown {
    return this.#live.current;
  }

  retry(): void {
    this.#live.retry();
  }
}
