import { ask } from '$lib/database/ask.server';
import { topicIndex } from '$lib/queries/topic-index';
import { error } from '@sveltejs/kit';
import { atom, topicFeed } from '../../../feeds';
import { subjects } from '../../topic';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
  const topics = [...subjects, ...(await ask(topicIndex, null)).map(({ topic }) => topic)];
  if (!topics.includes(params.topic)) error(404, `unknown topic: ${params.topic}`);
  return atom(await topicFeed(params.topic), `/topics/${params.topic}/atom.xml`);
};
