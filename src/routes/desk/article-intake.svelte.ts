import { ArticleReader } from '$lib/desk/article-reader';
import type { Imported } from '$lib/desk/desk-store';
import { now } from '$lib/desk/now';
import { onDesk, readAgain } from '$lib/desk/on-desk';
import { isFragment, isProposalsFile } from '$lib/desk/proposals-file';
import { ReadError, type ReadFault, type Reading } from '$lib/desk/reading';
import { textHash } from '$lib/desk/text-hash';
import type { DeskArticle } from '$lib/desk/work';
import { readWork, WorkFileError, type WorkFault } from '$lib/desk/work-file';
import type { ArticleMeta } from '$lib/extract/article';
import type { Desk } from './desk.svelte';
import { fileTooLarge, isWorkFile } from './intake-limits';
import type { ModelProposals } from './model-proposals.svelte';

export interface Fault {
  /** file, or null for pasted text */
  name: string | null;
  fault: ReadFault | WorkFault;
}

/** What came of a file of work. `fragments`: of its articles only the words of the evidence are known. */
export interface Brought extends Imported {
  name: string;
  fragments: boolean;
}

interface Input {
  name: string | null;
  open: () => Promise<Reading>;
}

/** All that comes to the desk: articles, which are read, and work that was begun elsewhere. */
export class ArticleIntake {
  /** files and texts that wait to be read */
  waiting = $state(0);
  faults = $state.raw<Fault[]>([]);
  brought = $state.raw<Brought[]>([]);
  readonly #reader = new ArticleReader(15_000);

  constructor(
    readonly desk: Desk,
    readonly model: ModelProposals,
  ) {}

  stop(): void {
    this.#reader.close();
  }

  /** @returns whether it could be read */
  async readText(text: string, meta: Partial<ArticleMeta>): Promise<boolean> {
    this.faults = [];
    this.brought = [];
    await this.#readAll([{ name: null, open: () => Promise.resolve({ kind: 'text', text, meta }) }]);
    return this.faults.length === 0;
  }

  /** Takes one file after the other; one that cannot be read does not stop the rest. */
  async takeFiles(files: File[]): Promise<void> {
    this.faults = [];
    this.brought = [];
    for (const file of files.filter(isWorkFile)) await this.#bring(file);
    const articles = files.filter((file) => !isWorkFile(file));
    await this.#readAll(articles.map((file) => ({ name: file.name, open: () => readingOf(file) })));
  }

  /** Corrects what is known of the page, and reads the article again by it. */
  async describe(article: DeskArticle, meta: Partial<ArticleMeta>): Promise<void> {
    const known = { ...article.article, meta: { ...article.article.meta, ...meta } };
    try {
      // of a fragment there is nothing to read again
      const again = isFragment(article)
        ? { ...article, article: known }
        : readAgain(await this.#reader.read({ kind: 'again', article: known }), article);
      await this.desk.keep(again);
    } catch (error) {
      this.#tell(article.file, error);
    }
  }

  async #readAll(inputs: Input[]): Promise<void> {
    this.waiting += inputs.length;
    const found: DeskArticle[] = [];
    const fresh: DeskArticle[] = [];
    for (const { name, open } of inputs) {
      try {
        const extraction = await this.#reader.read(await open());
        const id = await textHash(extraction.article.text);
        const known = this.desk.articles.find((article) => article.id === id);
        const article = known ?? onDesk(extraction, { id, file: name, added: now() });
        found.push(article);
        if (known) continue;
        await this.desk.keep(article);
        fresh.push(article);
      } catch (error) {
        this.#tell(name, error);
      } finally {
        this.waiting -= 1;
      }
    }
    const [first] = found;
    if (!first) return;
    this.desk.lead(first.id);
    const proposals = found.reduce((sum, article) => sum + article.proposals.length, 0);
    this.desk.done =
      fresh.length === 0 ? { did: 'known' } : { did: 'read', articles: found.length, proposals };
    for (const article of fresh) void this.model.ask(article);
  }

  async #bring(file: File): Promise<void> {
    try {
      refuseTooLarge(file);
      const text = await file.text();
      const imported = await this.desk.bring(readWork(text, now()));
      this.brought = [...this.brought, { ...imported, name: file.name, fragments: isProposalsFile(text) }];
      const [first] = imported.articles;
      if (first !== undefined) this.desk.lead(first);
    } catch (error) {
      this.#tell(file.name, error);
    }
  }

  #tell(name: string | null, error: unknown): void {
    const fault =
      error instanceof ReadError ? error.fault : error instanceof WorkFileError ? error.reason : 'crashed';
    this.faults = [...this.faults, { name, fault }];
  }
}

async function readingOf(file: File): Promise<Reading> {
  refuseTooLarge(file);
  return { kind: 'file', bytes: await file.arrayBuffer() };
}

function refuseTooLarge(file: File): void {
  if (fileTooLarge(file)) throw new ReadError('too_large', `${file.size} bytes`);
}
