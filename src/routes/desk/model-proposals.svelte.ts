import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { ArticleReader } from '$lib/desk/article-reader';
import { isFragment } from '$lib/desk/proposals-file';
import { ReadError, type Model } from '$lib/desk/reading';
import { storedModel, storeModel } from '$lib/desk/stored-model';
import type { DeskArticle } from '$lib/desk/work';
import type { Desk } from './desk.svelte';

/** What a language model proposes beside the grammar. Without one that the reader set, nothing is asked of anyone. */
export class ModelProposals {
  model = $state.raw<Model | null>(null);
  /** articles whose answer is awaited, by their ids */
  readonly asking = new SvelteSet<string>();
  readonly faults = new SvelteMap<string, ReadError>();
  /** a little longer than the model itself is waited for */
  readonly #reader = new ArticleReader(150_000);

  constructor(readonly desk: Desk) {}

  start(): void {
    this.model = storedModel();
  }

  stop(): void {
    this.#reader.close();
  }

  /** The address that the reader took away is not asked any more. */
  choose(model: Model | null): void {
    this.stop();
    this.faults.clear();
    this.model = model;
    storeModel(model);
  }

  async ask(asked: DeskArticle): Promise<void> {
    const { id, article } = asked;
    const { model } = this;
    if (!model || isFragment(asked) || this.asking.has(id)) return;
    this.asking.add(id);
    this.faults.delete(id);
    try {
      const { proposals, extractor } = await this.#reader.read({ kind: 'model', article, model });
      await this.desk.add(id, proposals, extractor);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (error.fault !== 'aborted') this.faults.set(id, error);
    } finally {
      this.asking.delete(id);
    }
  }
}
