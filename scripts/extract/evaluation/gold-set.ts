import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../src/lib/extract/article';
import type { Lexicon } from '../../../src/lib/extract/lexicon';
import type { Extraction } from '../../../src/lib/extract/proposal';
import { readArticle } from '../../../src/lib/extract/text/read-article';
import { parseGold, type GoldArticle } from './gold';
import { scoreArticle, type ArticleScore } from './score-article';

export interface GoldSet {
  name: string;
  articles: { gold: GoldArticle; article: Article }[];
}

/** @throws Error when a line is no gold or names an article that is not there */
export async function readGoldSet(name: string, goldFile: string, articles: string): Promise<GoldSet> {
  const gold = parseGold(goldFile, await readFile(goldFile, 'utf8'));
  return {
    name,
    articles: await Promise.all(
      gold.map(async (asked) => ({
        gold: asked,
        article: readArticle(await readFile(join(articles, asked.file)), asked.file),
      })),
    ),
  };
}

export function scoreGoldSet(
  { articles }: GoldSet,
  extract: (article: Article) => Extraction,
  lexicon: Lexicon,
): ArticleScore[] {
  return articles.map(({ gold, article }) => scoreArticle(gold, extract(article), lexicon));
}
