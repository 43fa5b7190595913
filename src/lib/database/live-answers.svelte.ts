import type { Database } from './query';
import { readerDatabase } from './reader-database.svelte';
import { readerFacts } from './reader-facts.svelte';

/** A page's questions: the prerendered answers of the empty filter, and how to ask under another one. */
export interface Questions<Filter, Answers> {
  filter: () => Filter;
  isEmpty: (filter: Filter) => boolean;
  first: () => Answers;
  ask: (database: Pick<Database, 'query'>, filter: Filter, signal: AbortSignal) => Promise<Answers>;
}

/**
 * Answers that follow the reader's filter. The prerendered ones stand until the engine has others, and again when the
 * filter is cleared; an answer that is no longer wanted is dropped. Where the reader has facts of their own, which were
 * not there when the page was made, the engine is asked without a filter too. Made once by a page while it starts.
 */
export class LiveAnswers<Filter, Answers> {
  readonly #questions: Questions<Filter, Answers>;
  #live = $state.raw<Answers | null>(null);
  #attempt = $state(0);
  current: Answers;

  constructor(questions: Questions<Filter, Answers>) {
    this.#questions = questions;
    this.current = $derived(this.#live ?? questions.first());
    // a retry asks the same filter again
    const asked = $derived({
      filter: questions.filter(),
      attempt: this.#attempt,
      edition: readerFacts.edition,
    });
    $effect(() => {
      const { filter } = asked;
      if (questions.isEmpty(filter) && !readerFacts.joined) {
        this.#live = null;
        return;
      }
      const controller = new AbortController();
      void this.#answer(filter, controller.signal);
      return () => {
        controller.abort();
      };
    });
  }

  retry(): void {
    this.#attempt += 1;
  }

  async #answer(filter: Filter, signal: AbortSignal): Promise<void> {
    try {
      const answers = await this.#questions.ask(readerDatabase, filter, signal);
      if (!signal.aborted) this.#live = answers;
    } catch (error) {
      // the notice tells the reader why the engine did not open
      if (!signal.aborted && readerDatabase.status !== 'failed') throw error;
    }
  }
}
