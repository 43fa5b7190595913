import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contributeArticle } from '../../src/lib/extract/contribution/contribute-article';
import type { Proposal } from '../../src/lib/extract/proposal';
import { outputFile } from '../extract/output-file';
import { proposalsLine } from '../extract/output-line';
import { readLexicon } from '../extract/read-lexicon';
import { readRecordFile } from '../facts/read-record-file';
import { decisionsPath, keyOf, readDecisions } from './decisions';
import { reviewItems, type ReviewItem } from './proposals-file';

interface AcceptedArticle extends Omit<ReviewItem, 'proposal'> {
  /** day of the first decision on it */
  decided: string;
  facts: Proposal[];
}

/**
 * Writes the accepted proposals of a file into a folder: as a contribution, and those that lack what the data need as
 * proposals for the desk.
 *
 * @returns what was written, and what is missing where, for the terminal
 * @throws UsageError where one of the files is there already
 */
export async function exportAccepted(path: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const known = { lexicon: await readLexicon(), publishers: await readRecordFile('publishers') };
  const [whole, part] = [join(folder, 'contribution.jsonl'), join(folder, 'incomplete.jsonl')];
  const contribution = await outputFile(whole, false);
  const incomplete: string[] = [];
  const missing: string[] = [];
  const publishers = new Set<string>();
  let facts = 0;
  for await (const { decided, facts: accepted, ...article } of acceptedArticles(path)) {
    const { file, sha256, meta } = article;
    const made = contributeArticle({ id: sha256, meta, retrieved: decided }, accepted, known);
    for (const line of made.lines) await contribution.write(JSON.stringify(line));
    for (const name of made.newPublishers) publishers.add(name);
    facts += accepted.length - made.left.length;
    missing.push(
      ...made.left.map(
        ({ proposal, missing: fields }) => `  ${file}: ${proposal.id} lacks ${fields.join(', ')}`,
      ),
    );
    const proposals = made.left.map(({ proposal }) => proposal);
    if (proposals.length > 0)
      incomplete.push(proposalsLine(file, sha256, JSON.stringify({ meta, proposals })));
  }
  await contribution.close();
  if (incomplete.length > 0) {
    const output = await outputFile(part, false);
    for (const line of incomplete) await output.write(line);
    await output.close();
  }
  return [
    `${facts} accepted proposals: ${whole}; npm run data -- --check --add ${whole} adds them to the data`,
    ...(publishers.size > 0
      ? [`new publishers, whose class an editor says: ${[...publishers].join(', ')}`]
      : []),
    ...(missing.length > 0
      ? [`${missing.length} incomplete: ${part}; the desk opens and completes them`]
      : []),
    ...missing,
  ].join('\n');
}

async function* acceptedArticles(path: string): AsyncGenerator<AcceptedArticle> {
  const decisions = await readDecisions(decisionsPath(path));
  let article: AcceptedArticle | null = null;
  for await (const { proposal, ...item } of reviewItems(path)) {
    const decision = decisions.get(keyOf({ ...item, proposal }));
    if (decision?.state !== 'accepted') continue;
    const decided = decision.at.slice(0, 10);
    if (article?.sha256 === item.sha256) article.facts.push(proposal);
    else {
      if (article) yield article;
      article = { ...item, decided, facts: [proposal] };
    }
  }
  if (article) yield article;
}
