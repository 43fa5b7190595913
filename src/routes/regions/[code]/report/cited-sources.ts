import type { PageSource } from '$lib/queries/page-source';

/** Characters of a source in one printed line of the list, and lines that the page has for the list. */
const paper = { characters: 60, lines: 42 };

/**
 * The sources of a page of paper, in the order in which its facts name them: of each fact one, then as many of the
 * others as fit.
 * @param facts ids of the sources of each fact, in reading order
 */
export function citedSources(facts: string[][], known: Map<string, PageSource>): PageSource[] {
  const ranked = facts.map((ids) =>
    ids.flatMap((id) => known.get(id) ?? []).sort((a, b) => gaps(a) - gaps(b)),
  );
  const chosen = new Set<PageSource>();
  let lines = 0;
  const add = (source: PageSource | undefined) => {
    if (!source || chosen.has(source) || lines + linesOf(source) > paper.lines) return;
    chosen.add(source);
    lines += linesOf(source);
  };
  for (const sources of ranked) if (!sources.some((source) => chosen.has(source))) add(sources[0]);
  for (const source of ranked.flat()) add(source);
  const order = ranked.flat();
  return [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** A source with address and date says more than one without. */
function gaps({ href, published }: PageSource): number {
  return Number(href === null) + Number(published === null);
}

function linesOf({ publisher, href }: PageSource): number {
  return 1 + Math.ceil((publisher.length + (href ?? '').length - 20) / paper.characters);
}
