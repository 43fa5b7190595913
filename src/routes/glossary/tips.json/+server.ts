import { ask } from '$lib/database/ask.server';
import type { GlossaryTip } from '$lib/glossary/tips';
import { glossaryTerms } from '$lib/queries/glossary-terms';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The explanations by the id of their term: pages fetch them when the first term is pressed. */
export const GET: RequestHandler = async () => {
  const terms = await ask(glossaryTerms, { ids: null });
  const tips: Record<string, GlossaryTip> = Object.fromEntries(
    terms.map(({ id, also, text_id, text_en }) => [id, { also, text_id, text_en }]),
  );
  return json(tips);
};
