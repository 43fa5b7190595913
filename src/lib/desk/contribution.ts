import { toRecords } from '../extract/contribution';
import type { Proposal } from '../extract/proposal';
import type { Evidence } from '../extract/span';
import { lexicon } from './lexicon';
import { accepted } from './review';
import { sourceRecord } from './source-record';
import type { Decision, DeskArticle } from './work';

/** One line of the file that is handed over: a record for the named file of `data/`, or the words behind one. */
export type ContributionLine =
  | { file: string; record: unknown }
  | { file: 'evidence'; record: { source: string; proposal: string; field: string; quotes: Quote[] } };

export interface Contribution {
  lines: ContributionLine[];
  /** accepted facts whose article nobody could find again */
  leftOut: number;
}

interface Quote {
  start: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** No more of an article than this is quoted at one place. */
const longestQuote = 200;

/** The accepted facts as records of the project's schema with their sources. The text of an article is never in it. */
export async function contribution(
  articles: DeskArticle[],
  decisions: ReadonlyMap<string, Decision>,
): Promise<Contribution> {
  const known = await lexicon();
  const lines: ContributionLine[] = [];
  let leftOut = 0;
  for (const article of articles) {
    const facts = accepted(article, decisions);
    if (facts.length === 0) continue;
    const source = await sourceRecord(article);
    if (!source) {
      leftOut += facts.length;
      continue;
    }
    lines.push({ file: 'sources', record: source });
    lines.push(...toRecords(facts, { source, lexicon: known }));
    lines.push(...facts.flatMap((fact) => evidenceLines(fact, source.id)));
  }
  return { lines, leftOut };
}

function evidenceLines({ id, values, persons }: Proposal, source: string): ContributionLine[] {
  const slots = [
    ...Object.entries(values),
    ...persons.flatMap(({ name, post, region }, index) =>
      Object.entries({ name, post, region }).flatMap(([part, slot]) =>
        slot ? [[`persons.${index}.${part}`, slot] as const] : [],
      ),
    ),
  ];
  return slots.map(([field, { evidence }]) => ({
    file: 'evidence',
    record: { source, proposal: id, field, quotes: evidence.map(quote) },
  }));
}

function quote({ start, exact, prefix, suffix }: Evidence): Quote {
  const words = exact.slice(0, longestQuote);
  const around = Math.floor((longestQuote - words.length) / 2);
  return {
    start,
    exact: words,
    prefix: around === 0 ? '' : prefix.slice(-around),
    suffix: suffix.slice(0, around),
  };
}
