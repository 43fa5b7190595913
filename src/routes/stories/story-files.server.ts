import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { locales, type Locale } from '$lib/paraglide/runtime';
import { frontMatter, type FrontMatter } from './front-matter';

/** A story as it was written, in one language. */
export interface StoryFile {
  slug: string;
  language: Locale;
  /** address in the project, for messages */
  path: string;
  head: FrontMatter;
  /** the whole text with its front matter */
  text: string;
}

const folder = 'data/stories';
const heads = import.meta.glob<unknown>('/data/stories/*.md', { eager: true, import: 'metadata' });

/** Every story in both languages, the newest first. @throws Error that names the file where one is not as it should be */
export function storyFiles(): StoryFile[] {
  const files = readdirSync(folder).map((name) => {
    const [, slug = '', language] = /^([a-z0-9-]+)\.(\w+)\.md$/.exec(name) ?? [];
    const known = locales.find((locale) => locale === language);
    if (!known) throw new Error(`${folder}/${name}: not named slug.${locales.join('.md or slug.')}.md`);
    const path = `${folder}/${name}`;
    const head = frontMatter.safeParse(heads[`/${path}`]);
    if (!head.success) throw new Error(`${path}: ${z.prettifyError(head.error)}`);
    return { slug, language: known, path, head: head.data, text: readFileSync(path, 'utf8') };
  });
  for (const { path, slug, head } of files) {
    const same = files.filter((other) => other.slug === slug && other.head.date === head.date);
    if (same.length !== locales.length)
      throw new Error(`${path}: not of one date in ${locales.join(' and ')}`);
  }
  return files.sort((a, b) => compare(b.head.date, a.head.date) || compare(a.slug, b.slug));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
