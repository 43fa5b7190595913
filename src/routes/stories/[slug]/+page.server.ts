import { error } from '@sveltejs/kit';
import { ask } from '$lib/database/ask.server';
import { locale } from '$lib/i18n/term';
import { storyFiles } from '../story-files.server';
import { storyContent } from '../story.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => storyFiles().map(({ slug }) => ({ slug }));

export const load: PageServerLoad = async ({ params: { slug } }) => {
  const file = storyFiles().find((story) => story.slug === slug && story.language === locale());
  if (!file) error(404, `unknown story: ${slug}`);
  return { slug, cardChart: file.head.card, ...(await storyContent(ask, file)) };
};
