import type { Highlight } from '$lib/desk/highlight';
import type { Segment } from '$lib/desk/segments';
import { evidenceOfRecord, type DeskArticle } from '$lib/desk/work';
import type { Proposal } from '$lib/extract/proposal';
import type { Evidence, Span } from '$lib/extract/span';

/** evidence: of the proposal that is looked at; pointed: of its value that is looked at; chosen: by the reader. */
export interface ArticleMark extends Span {
  as: Highlight['kind'] | 'mask' | 'headline' | 'evidence' | 'pointed' | 'chosen';
}

export interface LookedAt {
  proposal: Proposal | null;
  pointed: readonly Evidence[];
  chosen: Evidence | null;
}

/** Everything that may be seen in the text of an article. */
export function articleMarks(
  { article: { headline, masks }, highlights }: Pick<DeskArticle, 'article' | 'highlights'>,
  { proposal, pointed, chosen }: LookedAt,
): ArticleMark[] {
  const as = (kind: ArticleMark['as'], spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, as: kind }));
  return [
    ...as('headline', headline ? [headline] : []),
    ...as('mask', masks),
    ...highlights.map(({ start, end, kind }) => ({ start, end, as: kind })),
    ...as('evidence', proposal ? evidenceOfRecord(proposal) : []),
    ...as('pointed', pointed),
    ...as('chosen', chosen ? [chosen] : []),
  ];
}

/** The names of a segment's marks, each once. */
export function markClasses({ marks }: Pick<Segment<ArticleMark>, 'marks'>): string {
  return [...new Set(marks.map(({ as }) => as))].join(' ');
}

/** Where a place in the page lies in the text. Each segment is one text node that knows where it begins. */
export function offsetIn(root: Element, node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!node || !element || !root.contains(element)) return null;
  const segment = element.closest<HTMLElement>('[data-start]');
  if (segment) return Number(segment.dataset['start']) + (node === segment ? 0 : offset);
  // between paragraphs: the next words
  const next = node.childNodes[offset];
  const first = next instanceof Element ? next.querySelector<HTMLElement>('[data-start]') : null;
  return first ? Number(first.dataset['start']) : null;
}
