import { ask } from '$lib/database/ask.server';
import { locale } from '$lib/i18n/term';
import { plainText } from './plain-text';
import { storyFiles } from './story-files.server';
import { storyContent } from './story.server';

/** Stories of the reader's language as lists name them, the newest first. */
export async function storyList() {
  const own = storyFiles().filter(({ language }) => language === locale());
  const contents = await Promise.all(own.map(async (file) => ({ file, ...(await storyContent(ask, file)) })));
  return contents.map(({ file: { slug, head }, numbers }) => ({
    slug,
    date: head.date,
    title: plainText(head.title, numbers),
    standfirst: plainText(head.standfirst, numbers),
  }));
}
