/** One mark of a drawn chart and the words of its tip. */
export interface ChartMark {
  element: SVGGraphicsElement;
  /** first line names the mark, further lines say its values */
  text: string;
  /** address that the mark leads to */
  href: string | null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Marks that carry words. Their native titles are taken out, because the figure shows its own tips, for pointer, touch
 * and keyboard alike.
 */
export function takeMarks(svg: SVGSVGElement): ChartMark[] {
  for (const title of svg.querySelectorAll('title')) {
    const mark = title.parentElement;
    if (mark instanceof SVGGraphicsElement) mark.dataset['tip'] = title.textContent;
    title.remove();
  }
  return [...svg.querySelectorAll<SVGGraphicsElement>('[data-tip]')].map(markOf);
}

/** Left to right, each column from its top. */
export function inReadingOrder(marks: ChartMark[]): ChartMark[] {
  return marks
    .map((mark) => {
      const { left, top, width } = mark.element.getBoundingClientRect();
      return { mark, middle: left + width / 2, top };
    })
    .sort((a, b) => a.middle - b.middle || a.top - b.top)
    .map(({ mark }) => mark);
}

/** The mark whose box is nearest to a point of the screen, if one is within reach. */
export function nearestMark(marks: ChartMark[], x: number, y: number, reach: number): ChartMark | null {
  let best: ChartMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const box = mark.element.getBoundingClientRect();
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    // inside several boxes the smallest one is meant
    const distance = Math.hypot(dx, dy) + Math.min(1, (box.width * box.height) / 1e6);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

/** Where a mark stands inside its figure. */
export function boxWithin(mark: ChartMark, frame: Element): Box {
  const box = mark.element.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  return { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
}

function markOf(element: SVGGraphicsElement): ChartMark {
  const link = element.closest('a');
  return { element, text: element.dataset['tip'] ?? '', href: link?.getAttribute('href') ?? null };
}
