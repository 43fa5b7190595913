import { z } from 'zod';

const text = z.string().trim().min(1).nullable().catch(null).default(null);
const named = z
  .union([z.string().transform((name) => ({ name, '@id': null })), z.object({ name: text, '@id': text })])
  .nullable()
  .catch(null)
  .default(null);
const first = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), schema);

const thing = z.object({
  '@id': text,
  '@type': z.preprocess((value) => [value].flat(), z.array(z.unknown())),
  headline: first(text),
  name: first(text),
  url: first(text),
  datePublished: first(text),
  publisher: first(named),
  articleBody: first(text),
});
type Thing = z.infer<typeof thing>;

/** What a page's JSON-LD says of the article. */
export interface LinkedArticle {
  headline: string | null;
  url: string | null;
  published: string | null;
  publisher: string | null;
  body: string | null;
}

const article = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;
const page = /^(?:WebPage|ItemPage)$/;
const limits = { scripts: 20, characters: 200_000, depth: 4, things: 500 };

/** @param scripts sources of a page's `application/ld+json` scripts; what is broken in them is passed over */
export function linkedArticle(scripts: string[]): LinkedArticle | null {
  const things = scripts
    .filter((source) => source.length <= limits.characters)
    .slice(0, limits.scripts)
    .flatMap((source) => thingsIn(parsed(source)));
  const of = (pattern: RegExp) =>
    things.find((one) => one['@type'].some((type) => typeof type === 'string' && pattern.test(type)));
  const found = of(article) ?? of(page);
  if (!found) return null;
  const id = found.publisher?.['@id'] ?? null;
  const publisher = found.publisher?.name ?? (id === null ? null : nameOf(things, id));
  return {
    headline: found.headline,
    url: found.url,
    published: found.datePublished,
    publisher,
    body: found.articleBody,
  };
}

function nameOf(things: Thing[], id: string): string | null {
  return things.find((one) => one['@id'] === id && one.name !== null)?.name ?? null;
}

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > limits.depth || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.slice(0, limits.things).flatMap((entry) => thingsIn(entry, depth + 1));
  }
  const own = thing.safeParse(value);
  const { '@graph': graph, mainEntity, mainEntityOfPage } = value as Record<string, unknown>;
  return [
    ...(own.success ? [own.data] : []),
    ...[graph, mainEntity, mainEntityOfPage].flatMap((entry) => thingsIn(entry, depth + 1)),
  ];
}

/** Sites print comments, line breaks inside of strings and commas behind the last entry. */
function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
    .trim();
  for (const attempt of [
    bare,
    bare
      .replace(/[\p{Cc}]+/gu, ' ')
      .replace(/,\s{0,99}(?=[}\]])/g, '')
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}
