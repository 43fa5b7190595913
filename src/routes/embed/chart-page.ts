import type { Shown } from '$lib/components/shown';
import type { Ask } from '$lib/database/query';

/** The charts of one page of an explorer under a filter. */
export interface ChartsShown {
  shown: Shown[];
  /** what they are narrowed to, clause by clause in words; empty: nothing */
  choice: { text: string }[];
}

/** Draws the charts of a page for the filter of an address. */
export type Show = (ask: Ask, query: string | URLSearchParams) => Promise<ChartsShown>;
