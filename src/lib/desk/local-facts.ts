import { group } from 'd3';
import { localPrefix } from '../database/local-prefix';
import type { LocalRows } from '../database/local-rows';
import { canonicalValue } from '../dataset/canonical';
import type { Claim } from '../dataset/claim';
import { claims } from '../dataset/claims';
import { factTables } from '../dataset/fact-tables';
import type { Lexicon } from '../extract/lexicon';
import { recordFiles, type Records } from '../schema/records';
import type { ContributionLine } from '../extract/contribution/contribute-article';
import { contribution } from './contribution';
import type { Decision, DeskArticle } from './work';

/** The accepted facts as rows of the dataset's tables, their ids marked as the reader's own. */
export function localFacts(
  articles: DeskArticle[],
  decisions: ReadonlyMap<string, Decision>,
  lexicon: Lexicon,
): LocalRows {
  const { lines } = contribution(articles, decisions, { lexicon, publishers: [] });
  const records = recordsOf(lines);
  const said = claims(records);
  const values = [...group(said, ({ key }) => key).values()].map((of) =>
    canonicalValue(of as [Claim, ...Claim[]]),
  );
  return {
    ...factTables(records, said),
    canonical_value: values.map((value) => ({ ...value, table_name: value.table })),
  };
}

function recordsOf(lines: ContributionLine[]): Records {
  const records = Object.fromEntries(Object.keys(recordFiles).map((name) => [name, [] as unknown[]]));
  for (const { file, record } of lines)
    records[file.replaceAll('-', '_')]?.push(asTheyAre.includes(file) ? record : marked(record));
  // each was made by the schema of its file
  return records as Records;
}

/** The same page is the same source. */
const asTheyAre = ['sources', 'publishers'];

function marked(record: unknown): unknown {
  const { id, person, ...rest } = record as { id: string; person?: string };
  return {
    id: localPrefix + id,
    ...(person === undefined ? {} : { person: localPrefix + person }),
    ...rest,
  };
}
