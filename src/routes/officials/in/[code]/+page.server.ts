import { ask } from '$lib/database/ask.server';
import { emptyOfficialFilter } from '$lib/filters/official-filter';
import { asked } from '$lib/queries/asked';
import { officialList } from '$lib/queries/official-list';
import { officialProvinces } from '$lib/queries/official-provinces';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await ask(officialProvinces, null)).map(({ code }) => ({ code }));

export const load: PageServerLoad = async ({ params: { code } }) => {
  const provinces = await ask(officialProvinces, null);
  const province = provinces.find((other) => other.code === code);
  if (!province) error(404, `no officials of province: ${code}`);
  const posts = await ask(officialList, emptyOfficialFilter);
  return {
    province,
    asked: [asked(officialList, emptyOfficialFilter)],
    posts: posts.filter(({ region }) => (region === null ? 'nasional' : region.slice(0, 2)) === code),
  };
};
