import { storyList } from './story-list.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ stories: await storyList() });
