import type { Span } from './span';

/** Why a part of a page is no part of its article. */
export type MaskReason =
  'navigation' | 'related' | 'caption' | 'byline' | 'advertisement' | 'comment' | 'legal';

/** Stays in the text, so that offsets never move, but proves nothing. */
export interface Mask extends Span {
  reason: MaskReason;
}

/** What a page says of itself. */
export interface ArticleMeta {
  title: string | null;
  url: string | null;
  publisher: string | null;
  /** day of publication, YYYY-MM-DD, in the page's own time */
  published: string | null;
  published_basis: 'json_ld' | 'open_graph' | 'meta' | 'time_element' | 'printed' | null;
}

/** One article as canonical text: NFC, `\n` between blocks, offsets in UTF-16 units that never move. */
export interface Article {
  text: string;
  /** the headline, where it is part of the text */
  headline: Span | null;
  masks: Mask[];
  meta: ArticleMeta;
}
