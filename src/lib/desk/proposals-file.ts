import { proposalsLine } from '../extract/proposal-schema';
import type { Proposal } from '../extract/proposal';
import type { Evidence } from '../extract/span';
import { evidenceOfRecord, type DeskArticle } from './work';

const commandLine = 'npm run extract';

/** Where a place in a text lies beyond this, no article was read. */
const longestText = 20_000_000;

/** What `npm run extract` writes: a line an article, its proposals without its text. */
export function isProposalsFile(text: string): boolean {
  return /^\{"file":"/.test(text);
}

/** Of an article that came by such a file the desk has the words of the evidence, not the text. */
export function isFragment({ extractor }: Pick<DeskArticle, 'extractor'>): boolean {
  return extractor === commandLine;
}

/**
 * The articles of such a file, of whose texts only the words of the evidence are known. Articles that could not be read
 * are passed over, and so is the half line of a run that is not over.
 * @throws SyntaxError for a line that is not JSON, ZodError for one that is something else, RangeError for evidence that
 * lies nowhere
 */
export function articlesOfProposals(text: string, added: string): DeskArticle[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (isJson(last)) lines.push(last);
  return lines.flatMap((line) => {
    const read = proposalsLine.parse(JSON.parse(line));
    if ('error' in read) return [];
    const { file, sha256, meta, proposals } = read;
    const evidence = proposals.flatMap((one) => [...evidenceOfRecord(one), ...flagged(one)]);
    if (evidence.length === 0) return [];
    const article = { text: fragments(evidence), headline: null, masks: [], meta };
    return [{ id: sha256, added, file, extractor: commandLine, article, highlights: [], proposals }];
  });
}

/** A text in which every quote stands at its place, with empty lines between them. */
export function fragments(evidence: readonly Evidence[]): string {
  const ends = evidence.map(({ end, suffix }) => end + suffix.length);
  const length = ends.reduce((longest, end) => Math.max(longest, end), 0);
  if (length > longestText) throw new RangeError(`no article is so long: ${length}`);
  const letters = Array.from({ length }, () => '\n');
  for (const { start, exact, prefix, suffix } of evidence) {
    const quote = prefix + exact + suffix;
    for (let index = 0; index < quote.length; index += 1)
      letters[start - prefix.length + index] = quote.charAt(index);
  }
  return letters.join('');
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function flagged({ flags }: Proposal): Evidence[] {
  return flags.flatMap(({ evidence }) => evidence);
}
