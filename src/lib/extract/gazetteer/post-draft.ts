import type { PostMention } from '../mention';

/** A post before its region is known, by the indices of its words. */
export type PostDraft = Pick<PostMention, 'role' | 'status' | 'post' | 'body' | 'rule'> & {
  first: number;
  /** index of the word after it */
  next: number;
};

/** A post without the words that say how it is held. */
export type PostPart = Omit<PostDraft, 'first' | 'status'>;
