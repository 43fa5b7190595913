import type { MaskReason } from '../article';
import type { Rule } from '../rule';

/** How a line shows that it, or what follows, is no part of the article. Patterns see one canonical line. */
export interface LineRule extends Rule {
  reason: MaskReason;
  /** the part that the pattern finds is masked, or the whole line */
  masks:
    | 'match'
    | 'line'
    /** the line and the headlines right after it */
    | 'list'
    /** the line and all after it, until paragraphs of an article follow */
    | 'section'
    /** the line and all after it */
    | 'rest';
  /** only in lines before or after the first paragraph of the article */
  only?: 'above' | 'below';
  /** longer lines are left alone */
  longest?: number;
  pattern: RegExp;
}
