import { z } from 'zod';
import type { Mention } from '../extract/mention';

/** Kinds of words that a reader tells apart in an article; each has a line of its own beneath its words. */
export const highlightKind = z.enum(['person', 'place', 'date', 'money', 'number', 'subject']);

export type HighlightKind = z.infer<typeof highlightKind>;

const kindOf: Record<Mention['kind'], HighlightKind | null> = {
  person: 'person',
  post: 'person',
  region: 'place',
  body: 'place',
  date: 'date',
  rupiah: 'money',
  percent: 'number',
  count: 'number',
  ordinal: null,
  account: 'subject',
  phase: 'subject',
  election: 'subject',
};

export interface Highlight {
  start: number;
  end: number;
  kind: HighlightKind;
}

/** What an extractor found in a text, as far as a reader sees it. */
export function highlights(mentions: readonly Mention[]): Highlight[] {
  return mentions.flatMap(({ kind, start, end }) => {
    const seen = kindOf[kind];
    return seen === null ? [] : [{ start, end, kind: seen }];
  });
}
