import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { replaying } from '$lib/database/recorded';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { soloChart } from '../../embed/charts';
import type { StoryParts } from '../story-parts';
import type { PageLoad } from './$types';

const texts = import.meta.glob<Component>('/data/stories/*.md', { import: 'default' });

export const load: PageLoad = async ({ data: { answers, charts, ...data }, params: { slug } }) => {
  const text = await texts[`/data/stories/${slug}.${locale()}.md`]?.();
  if (!text) error(404, `unknown story: ${slug}`);
  const drawn: StoryParts['charts'] = {};
  for (const [place, { key, id, filter }] of charts.entries()) {
    const solo = await soloChart(replaying(answers), id, filter);
    if (!solo?.shown) error(500, `no chart: ${id}`);
    const { shown, choice, path, anchor } = solo;
    drawn[key] = {
      shown: choice ? { ...shown, notes: [m.take_choice({ choice }), ...(shown.notes ?? [])] } : shown,
      place: place + 1,
      home: localizeHref(path),
      href: `${localizeHref(path)}${filter && `?${filter}`}#${anchor}`,
    };
  }
  return { ...data, text, charts: drawn };
};
