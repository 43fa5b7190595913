import { ask } from '$lib/database/ask.server';
import { termParts } from '$lib/format/term-parts';
import { glossaryTerms, type GlossaryTermsRow, type GlossaryTip } from '$lib/queries/glossary-terms';
import { indicatorCard, type IndicatorCardRow } from '$lib/queries/indicator-card';
import { indicatorGaps } from '$lib/queries/indicator-gaps';
import { indicatorIndex } from '$lib/queries/indicator-index';
import { indicatorNorms } from '$lib/queries/indicator-norms';
import { indicatorValues } from '$lib/queries/indicator-values';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await ask(indicatorIndex, {})).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const [[card], norms, values, gaps, glossary] = await Promise.all([
    ask(indicatorCard, params),
    ask(indicatorNorms, params),
    ask(indicatorValues, params),
    ask(indicatorGaps, params),
    ask(glossaryTerms, { ids: null }),
  ]);
  if (!card) error(404, `unknown indicator: ${params.id}`);
  return { card, norms, values, gaps, terms: termsOf(card, glossary) };
};

/** Only the explanations that the card's texts can ask for travel with the page. */
function termsOf(card: IndicatorCardRow, glossary: GlossaryTermsRow[]): GlossaryTip[] {
  const text = Object.values(card).join('\n');
  const used = new Set(termParts(text, glossary).map(({ id }) => id));
  return glossary
    .filter(({ id, topic }) => used.has(id) && topic !== 'place')
    .map(({ id, term, also, text_id, text_en }) => ({ id, term, also, text_id, text_en }));
}
