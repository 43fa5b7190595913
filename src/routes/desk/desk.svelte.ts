import { readerFacts } from '$lib/database/reader-facts.svelte';
import { ArticleReader } from '$lib/desk/article-reader';
import { chosenWords } from '$lib/desk/correction';
import { DeskStore, StaleDecision, type Imported } from '$lib/desk/desk-store';
import { highlights } from '$lib/desk/highlight';
import { ReadError, type ReadFault, type Reading } from '$lib/desk/reading';
import { now } from '$lib/desk/now';
import { decisionKey, noDecisions, reviewed, type Reviewed } from '$lib/desk/review';
import { textHash } from '$lib/desk/text-hash';
import type { Decision, DeskArticle } from '$lib/desk/work';
import { readWork, writeWork } from '$lib/desk/work-file';
import type { ArticleMeta } from '$lib/extract/article';
import type { Extraction } from '$lib/extract/proposal';
import type { Evidence, Span } from '$lib/extract/span';
import { fileTooLarge } from './intake-limits';

export interface Fault {
  /** file, or null for pasted text */
  name: string | null;
  fault: ReadFault;
}

type Decided = 'accepted' | 'rejected' | 'duplicate' | 'reopened' | 'corrected';

/** What happened last, for the live region. */
export type Done =
  | { did: Decided | 'undone' | 'stale' | 'not_kept' }
  | { did: 'read'; articles: number; proposals: number }
  | { did: 'known' };

type Change = Partial<Pick<Decision, 'state' | 'of' | 'corrected'>>;

/** The reader's desk: what lies on it, what is looked at, and what is decided. The store holds it; this shows it. */
export class Desk {
  status = $state<'opening' | 'ready' | 'unavailable'>('opening');
  articles = $state.raw<DeskArticle[]>([]);
  decisions = $state.raw(noDecisions);
  openId = $state<string | null>(null);
  /** id of the proposal that is looked at */
  focused = $state<string | null>(null);
  /** words of the value that is looked at */
  pointed = $state.raw<readonly Evidence[]>([]);
  /** words that the reader chose in the article */
  chosen = $state.raw<Evidence | null>(null);
  /** id of the proposal that is being corrected */
  editing = $state<string | null>(null);
  /** files and texts that wait to be read */
  waiting = $state(0);
  faults = $state.raw<Fault[]>([]);
  done = $state.raw<Done | null>(null);

  readonly open = $derived(this.articles.find(({ id }) => id === this.openId) ?? null);
  readonly reviewed: Reviewed[] = $derived(this.open ? reviewed(this.open, this.decisions) : []);

  readonly #reader = new ArticleReader();
  #store: DeskStore | undefined;
  #before: { key: string; decision: Decision | null }[] = $state.raw([]);
  #lastChange: Promise<void> = Promise.resolve();
  readonly canUndo = $derived(this.#before.length > 0);

  async start(): Promise<void> {
    try {
      this.#store = await DeskStore.open();
    } catch {
      this.status = 'unavailable';
      return;
    }
    this.#store.onChange(() => void this.#refresh());
    await this.#refresh();
    this.status = 'ready';
    const open = this.articles.find((article) =>
      reviewed(article, this.decisions).some(({ state }) => state === 'open'),
    );
    this.show((open ?? this.articles[0])?.id ?? null);
  }

  stop(): void {
    this.#reader.close();
    this.#store?.close();
  }

  show(id: string | null): void {
    this.openId = id;
    this.editing = null;
    this.pointed = [];
    this.chosen = null;
    this.focused = this.reviewed[0]?.proposed.id ?? null;
  }

  focus(proposal: string): void {
    if (this.focused !== proposal) this.pointed = [];
    this.focused = proposal;
  }

  choose(span: Span): void {
    if (this.open) this.chosen = chosenWords(this.open.article.text, span);
  }

  async readText(text: string, meta: Partial<ArticleMeta>): Promise<boolean> {
    return await this.#readAll([
      { name: null, reading: () => Promise.resolve({ kind: 'text', text, meta }) },
    ]);
  }

  /** Reads one file after the other; one that cannot be read does not stop the rest. */
  async readFiles(files: File[]): Promise<boolean> {
    return await this.#readAll(
      files.map((file) => ({
        name: file.name,
        reading: async () => {
          if (fileTooLarge(file)) throw new ReadError('too_large', `${file.name}: ${file.size} bytes`);
          return { kind: 'file', name: file.name, bytes: await file.arrayBuffer() };
        },
      })),
    );
  }

  /** Corrects what is known of the page, and reads the article again by it. */
  async describe(article: DeskArticle, meta: Partial<ArticleMeta>): Promise<void> {
    const known = { ...article.article, meta: { ...article.article.meta, ...meta } };
    try {
      const again = await this.#reader.read({ kind: 'again', article: known });
      await this.#store?.keep(onDesk(again, article));
      await this.#refresh();
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      this.faults = [{ name: article.file, fault: error.fault }];
    }
  }

  accept(proposal: string): Promise<void> {
    return this.#decide(proposal, { state: 'accepted', of: null }, 'accepted');
  }

  reject(proposal: string): Promise<void> {
    return this.#decide(proposal, { state: 'rejected', of: null }, 'rejected');
  }

  markDuplicate(proposal: string, of: string | null): Promise<void> {
    return this.#decide(proposal, { state: 'duplicate', of }, 'duplicate');
  }

  reopen(proposal: string): Promise<void> {
    return this.#decide(proposal, { state: 'open', of: null }, 'reopened');
  }

  async correct(proposal: string, corrected: Decision['corrected']): Promise<void> {
    await this.#decide(proposal, { corrected }, 'corrected');
    this.editing = null;
  }

  undo(): Promise<void> {
    return this.#inTurn(() => this.#undo());
  }

  async #undo(): Promise<void> {
    const last = this.#before.at(-1);
    const now = last && this.decisions.get(last.key);
    if (!last || !now) return;
    this.#before = this.#before.slice(0, -1);
    const { state, of, corrected } = last.decision ?? undecided(now.article, now.proposal);
    if (await this.#write({ ...now, state, of, corrected })) this.done = { did: 'undone' };
    if (now.article !== this.openId) this.show(now.article);
    this.focused = now.proposal;
  }

  async remove(article: string): Promise<void> {
    await this.#store?.remove(article);
    this.#before = [];
    await this.#refresh();
  }

  async clear(): Promise<void> {
    await this.#store?.clear();
    this.#before = [];
    this.faults = [];
    await this.#refresh();
  }

  exportWork(): string {
    return writeWork(this.articles, [...this.decisions.values()], now());
  }

  /** @throws WorkFileError; nothing is changed then */
  async importWork(text: string): Promise<Imported> {
    const done = await this.#storeOrThrow().merge(readWork(text, now()));
    await this.#refresh();
    return done;
  }

  async #readAll(inputs: { name: string | null; reading: () => Promise<Reading> }[]): Promise<boolean> {
    this.faults = [];
    this.waiting += inputs.length;
    const found: DeskArticle[] = [];
    let fresh = 0;
    for (const { name, reading } of inputs) {
      try {
        const extraction = await this.#reader.read(await reading());
        const id = await textHash(extraction.article.text);
        const known = this.articles.find((article) => article.id === id);
        const article = known ?? onDesk(extraction, { id, file: name, added: now() });
        if (!known) {
          await this.#storeOrThrow().keep(article);
          await this.#refresh();
          fresh += 1;
        }
        found.push(article);
      } catch (error) {
        const fault = error instanceof ReadError ? error.fault : 'crashed';
        this.faults = [...this.faults, { name, fault }];
      } finally {
        this.waiting -= 1;
      }
    }
    const [first] = found;
    if (first) {
      this.show(first.id);
      const proposals = found.reduce((sum, article) => sum + article.proposals.length, 0);
      this.done = fresh === 0 ? { did: 'known' } : { did: 'read', articles: found.length, proposals };
    }
    return this.faults.length === 0;
  }

  async #decide(proposal: string, change: Change, did: Decided): Promise<void> {
    const article = this.openId;
    if (article === null) return;
    await this.#inTurn(async () => {
      const key = decisionKey(article, proposal);
      const before = this.decisions.get(key) ?? null;
      if (!(await this.#write({ ...(before ?? undecided(article, proposal)), ...change }))) return;
      this.#before = [...this.#before, { key, decision: before }];
      this.done = { did };
    });
  }

  /** A key that is pressed again before the disk answers must not look like another tab. */
  #inTurn(change: () => Promise<void>): Promise<void> {
    const turn = this.#lastChange.then(change);
    this.#lastChange = turn.catch(() => undefined);
    return turn;
  }

  /** @returns false when another tab was first: its decision is shown, and the reader decides again */
  async #write(decision: Decision): Promise<boolean> {
    try {
      await this.#storeOrThrow().decide({
        ...decision,
        revision: decision.revision + 1,
        at: now(),
      });
      return true;
    } catch (error) {
      this.done = { did: error instanceof StaleDecision ? 'stale' : 'not_kept' };
      return false;
    } finally {
      await this.#refresh();
    }
  }

  async #refresh(): Promise<void> {
    const store = this.#storeOrThrow();
    const [articles, decisions] = await Promise.all([store.articles(), store.decisions()]);
    this.articles = articles;
    this.decisions = decisions;
    this.#tellAccepted();
    if (!this.open) this.show(articles[0]?.id ?? null);
    // read anew, the article may have other proposals
    else if (!this.reviewed.some(({ proposed }) => proposed.id === this.focused))
      this.focused = this.reviewed[0]?.proposed.id ?? null;
  }

  /** Pages with charts ask again when other facts are accepted than before. */
  #tellAccepted(): void {
    const times = this.articles.flatMap((article) =>
      reviewed(article, this.decisions)
        .filter(({ state }) => state === 'accepted')
        .map(({ decision }) => decision?.at ?? ''),
    );
    readerFacts.tell(times.length, times.sort().at(-1) ?? '');
  }

  #storeOrThrow(): DeskStore {
    if (!this.#store) throw new Error('the desk is not open');
    return this.#store;
  }
}

function undecided(article: string, proposal: string): Decision {
  return { article, proposal, state: 'open', of: null, corrected: null, revision: 0, at: '' };
}

function onDesk(
  { article, mentions, proposals, extractor }: Extraction,
  { id, file, added }: Pick<DeskArticle, 'id' | 'file' | 'added'>,
): DeskArticle {
  return { id, added, file, extractor, article, highlights: highlights(mentions), proposals };
}
