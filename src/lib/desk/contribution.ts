import { sourceRecord } from '../extract/contribution/source-record';
import { toRecords } from '../extract/contribution/to-records';
import type { Lexicon } from '../extract/lexicon';
import type { Proposal, Slot } from '../extract/proposal';
import type { Evidence } from '../extract/span';
import { accepted } from './review';
import type { Decision, DeskArticle } from './work';

/** One line of the file that is handed over: a record and the file of `data/` that it belongs in. */
export interface ContributionLine {
  file: string;
  record: unknown;
}

export interface Contribution {
  lines: ContributionLine[];
  /** accepted facts that lack what the dataset needs, with the names of what they lack */
  left: { proposal: Proposal; missing: string[] }[];
}

interface Quote {
  start: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** No more of an article than this is quoted at one place. */
const longestQuote = 200;

/**
 * The accepted facts as records of the project's schema, each article with its source, and behind them the words that
 * prove them (`evidence`, which no file of `data/` takes). Of an article itself there are only address and hash.
 */
export function contribution(
  articles: DeskArticle[],
  decisions: ReadonlyMap<string, Decision>,
  lexicon: Lexicon,
): Contribution {
  const lines: ContributionLine[] = [];
  const left: Contribution['left'] = [];
  for (const article of articles) {
    const source = sourceRecord(article.article, article.added.slice(0, 10));
    const made = toRecords(accepted(article, decisions), { source, lexicon });
    left.push(...made.left);
    if (made.records.length === 0) continue;
    const lacking = new Set(made.left.map(({ proposal }) => proposal));
    const facts = accepted(article, decisions).filter((fact) => !lacking.has(fact));
    lines.push({ file: 'sources', record: source }, ...made.records);
    lines.push({
      file: 'evidence',
      record: { source: source.id, sha256: article.id, facts: facts.map(factEvidence) },
    });
  }
  return { lines, left };
}

function factEvidence({ id, kind, values, persons }: Proposal) {
  const parts = persons.flatMap(({ name, post, region }, index) =>
    Object.entries({ name, post, region }).flatMap(([part, slot]): [string, Slot][] =>
      slot ? [[`persons.${index}.${part}`, slot]] : [],
    ),
  );
  const fields = [...Object.entries(values), ...parts].map(([field, slot]) => [
    field,
    slot.evidence.map(quote),
  ]);
  return { proposal: id, kind, fields: Object.fromEntries(fields) as Record<string, Quote[]> };
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
