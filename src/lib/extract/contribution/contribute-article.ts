import type { Lexicon } from '../lexicon';
import type { Proposal, Slot } from '../proposal';
import type { Evidence } from '../span';
import { publisherOf, type KnownPublisher } from './publisher-of';
import { sourceRecord, type ContributedArticle } from './source-record';
import { toRecords } from './to-records';

/** One line of the file that is handed over: a record and the file of `data/` that it belongs in. */
export interface ContributionLine {
  file: string;
  record: unknown;
}

export interface Contributions {
  lines: ContributionLine[];
  /** accepted facts that lack what the dataset needs, with the names of what they lack */
  left: { proposal: Proposal; missing: string[] }[];
  /** names of publishers that Sorot does not have yet */
  newPublishers: string[];
}

interface Known {
  lexicon: Lexicon;
  publishers: readonly KnownPublisher[];
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
 * The accepted facts of an article as records of the project's schema behind their source, and after them the words that
 * prove them (`evidence`, which no file of `data/` takes). Of the article itself there are only address and hash.
 */
export function contributeArticle(
  article: ContributedArticle,
  facts: Proposal[],
  { lexicon, publishers }: Known,
): Contributions {
  const { id: publisher, made } = publisherOf(article.meta, publishers);
  const source = sourceRecord(article, publisher);
  const { records, left } = toRecords(facts, { source, lexicon });
  if (records.length === 0) return { lines: [], left, newPublishers: [] };
  const lacking = new Set(left.map(({ proposal }) => proposal));
  const proved = facts.filter((fact) => !lacking.has(fact)).map(factEvidence);
  return {
    lines: [
      ...(made ? [{ file: 'publishers', record: made }] : []),
      { file: 'sources', record: source },
      ...records,
      { file: 'evidence', record: { source: source.id, sha256: article.id, facts: proved } },
    ],
    left,
    newPublishers: made ? [made.name] : [],
  };
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
