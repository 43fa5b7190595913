import { now } from '$lib/desk/now';
import type { Block, Draft } from '$lib/story-maker/draft';
import { DraftStore } from '$lib/story-maker/draft-store';
import { harmlessSvg } from '$lib/story-maker/harmless-svg';
import { readStory } from '$lib/story-maker/read-story';

type Fresh = Block extends infer Each ? (Each extends Block ? Omit<Each, 'id'> : never) : never;

/** What a writer may change in a part; the rest of it is frozen. */
export type BlockWords = Partial<Record<'markdown' | 'label' | 'alt' | 'credit', string>>;

/** The reader's stories: which are there, and the one that is written. Every change is kept on the device. */
export class Maker {
  status = $state<'opening' | 'ready' | 'unkept'>('opening');
  drafts = $state.raw<Draft[]>([]);
  story = $state<Draft | null>(null);
  /** the last change is kept on the device */
  isKept = $state(true);
  #store: DraftStore | undefined;
  #waiting: number | undefined;

  /** Without a place to keep them, stories can still be written and taken away. */
  async start(): Promise<void> {
    try {
      this.#store = await DraftStore.open();
      this.drafts = await this.#store.drafts();
      this.status = 'ready';
    } catch {
      this.status = 'unkept';
    }
    this.story = this.drafts[0] ?? null;
  }

  stop(): void {
    void this.keep().finally(() => this.#store?.close());
  }

  begin(language: Draft['language']): void {
    this.#take({
      format: 'sorot-story',
      edition: 1,
      id: crypto.randomUUID(),
      language,
      title: '',
      standfirst: '',
      author: '',
      changed: now(),
      blocks: [],
    });
  }

  open(id: string): void {
    this.story = this.drafts.find((draft) => draft.id === id) ?? null;
  }

  /** Brings in a story that was taken away, beside those that are there. @throws StoryFileError */
  async bring(file: File): Promise<void> {
    const story = readStory(new Uint8Array(await file.arrayBuffer()), harmlessSvg);
    this.#take({ ...story, id: crypto.randomUUID() });
  }

  async remove(id: string): Promise<void> {
    window.clearTimeout(this.#waiting);
    await this.#store?.remove(id);
    this.isKept = true;
    this.drafts = this.drafts.filter((draft) => draft.id !== id);
    this.story = this.drafts[0] ?? null;
  }

  add(block: Fresh): void {
    this.story?.blocks.push({ ...block, id: crypto.randomUUID() });
  }

  write(head: Partial<Pick<Draft, 'title' | 'standfirst' | 'author'>>): void {
    if (this.story) Object.assign(this.story, head);
  }

  change(id: string, words: BlockWords): void {
    const block = this.story?.blocks.find((each) => each.id === id);
    if (block) Object.assign(block, words);
  }

  removeBlock(id: string): void {
    if (this.story) this.story.blocks = this.story.blocks.filter((block) => block.id !== id);
  }

  /** Puts a part at another place. @returns its place now, from 0 */
  move(id: string, to: number): number {
    const blocks = this.story?.blocks ?? [];
    const from = blocks.findIndex((block) => block.id === id);
    const place = Math.min(Math.max(to, 0), blocks.length - 1);
    if (from < 0 || place === from) return from;
    blocks.splice(place, 0, ...blocks.splice(from, 1));
    return place;
  }

  /** Keeps the story when the hand rests. */
  keepSoon(): void {
    window.clearTimeout(this.#waiting);
    this.isKept = false;
    this.#waiting = window.setTimeout(() => void this.keep(), 400);
  }

  async keep(): Promise<void> {
    window.clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (!this.story) return;
    const kept = { ...$state.snapshot(this.story), changed: now() };
    this.drafts = [kept, ...this.drafts.filter(({ id }) => id !== kept.id)];
    try {
      await this.#store?.keep(kept);
      // what was changed meanwhile waits for its own turn
      this.isKept = !this.#isWaiting;
    } catch {
      this.status = 'unkept';
    }
  }

  get #isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  #take(story: Draft): void {
    this.story = story;
    void this.keep();
  }
}
