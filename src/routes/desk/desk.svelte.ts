import { readerFacts } from '$lib/database/reader-facts.svelte';
import { chosenWords } from '$lib/desk/correction';
import { DeskStore, newestFirst, StaleDecision, type Imported, type StoreChange } from '$lib/desk/desk-store';
import { now } from '$lib/desk/now';
import { withProposals } from '$lib/desk/on-desk';
import {
  decisionKey,
  noDecisions,
  reviewed,
  withDecision,
  withoutArticle,
  type Reviewed,
} from '$lib/desk/review';
import type { Decision, DeskArticle, WorkFile } from '$lib/desk/work';
import { writeWork } from '$lib/desk/work-file';
import type { Proposal } from '$lib/extract/proposal';
import type { Evidence, Span } from '$lib/extract/span';

type Decided = 'accepted' | 'rejected' | 'duplicate' | 'reopened' | 'corrected';

/** What happened last, for the live region. */
export type Done =
  | { did: Decided | 'undone' | 'stale' | 'not_kept' }
  | { did: 'read'; articles: number; proposals: number }
  | { did: 'added'; proposals: number }
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
  done = $state.raw<Done | null>(null);
  /** the reader is still to be led to the proposals of the article */
  leads = $state(false);

  readonly open = $derived(this.articles.find(({ id }) => id === this.openId) ?? null);
  readonly reviewed: Reviewed[] = $derived(this.open ? reviewed(this.open, this.decisions) : []);

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
    this.#store.onChange((change) => void this.#follow(change));
    await this.#readAll();
    this.status = 'ready';
    const open = this.articles.find((article) =>
      reviewed(article, this.decisions).some(({ state }) => state === 'open'),
    );
    this.show((open ?? this.articles[0])?.id ?? null);
  }

  stop(): void {
    this.#store?.close();
  }

  show(id: string | null): void {
    this.openId = id;
    this.editing = null;
    this.pointed = [];
    this.chosen = null;
    this.focused = this.reviewed[0]?.proposed.id ?? null;
  }

  /** Shows an article, and leads the reader to what is proposed of it. */
  lead(id: string): void {
    this.show(id);
    this.leads = true;
  }

  focus(proposal: string): void {
    if (this.focused !== proposal) this.pointed = [];
    this.focused = proposal;
  }

  choose(span: Span): void {
    if (this.open) this.chosen = chosenWords(this.open.article.text, span);
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

  /** Puts an article on the desk, or what was read in it anew. */
  async keep(article: DeskArticle): Promise<void> {
    await this.#storeOrThrow().keep(article);
    this.#place(article);
  }

  /** What another extractor proposes of an article, beside what is there. What was decided stays as it is. */
  add(id: string, proposals: Proposal[], extractor: string): Promise<void> {
    return this.#inTurn(async () => {
      const article = this.articles.find((one) => one.id === id);
      if (!article) return;
      const isOpen = (proposal: Proposal) => !this.decisions.has(decisionKey(id, proposal.id));
      const joined = withProposals(article, proposals, { extractor, isOpen });
      await this.keep(joined);
      this.done = { did: 'added', proposals: joined.proposals.length - article.proposals.length };
    });
  }

  async remove(article: string): Promise<void> {
    await this.#store?.remove(article);
    this.#before = [];
    this.#drop(article);
  }

  async clear(): Promise<void> {
    await this.#store?.clear();
    this.#before = [];
    await this.#readAll();
  }

  exportWork(): string {
    return writeWork(this.articles, [...this.decisions.values()], now());
  }

  async bring(work: WorkFile): Promise<Imported> {
    const done = await this.#storeOrThrow().merge(work);
    await this.#readAll();
    return done;
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
    const next = { ...decision, revision: decision.revision + 1, at: now() };
    try {
      await this.#storeOrThrow().decide(next);
      this.#settle(next);
      return true;
    } catch (error) {
      if (error instanceof StaleDecision) await this.#readAll();
      this.done = { did: error instanceof StaleDecision ? 'stale' : 'not_kept' };
      return false;
    }
  }

  /** Shows what another tab changed, and reads no more than that. */
  async #follow(change: StoreChange): Promise<void> {
    const store = this.#storeOrThrow();
    if (change === 'all') await this.#readAll();
    else if (change.proposal === undefined) {
      const article = await store.article(change.article);
      if (article) this.#place(article);
      else this.#drop(change.article);
    } else {
      const decision = await store.decision(change.article, change.proposal);
      if (decision) this.#settle(decision);
    }
  }

  async #readAll(): Promise<void> {
    const store = this.#storeOrThrow();
    [this.articles, this.decisions] = await Promise.all([store.articles(), store.decisions()]);
    this.#changed();
  }

  #place(article: DeskArticle): void {
    const others = this.articles.filter(({ id }) => id !== article.id);
    this.articles = [...others, article].sort(newestFirst);
    this.#changed();
  }

  #drop(article: string): void {
    this.articles = this.articles.filter(({ id }) => id !== article);
    this.decisions = withoutArticle(this.decisions, article);
    this.#changed();
  }

  #settle(decision: Decision): void {
    this.decisions = withDecision(this.decisions, decision);
    this.#changed();
  }

  #changed(): void {
    this.#tellAccepted();
    if (!this.open) this.show(this.articles[0]?.id ?? null);
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
