import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  term: z.string(),
  topic: z.enum(['budget', 'council', 'election', 'official', 'place', 'planning', 'service', 'visit']),
  also: z.string().nullable(),
  name_en: z.string(),
  text_id: z.string(),
  text_en: z.string(),
});

export type GlossaryTermsRow = z.infer<typeof row>;

/** Terms of the field with their explanations, by name; all of them, or those with the given ids, parted by commas. */
export const glossaryTerms: Query<{ ids: string | null }, GlossaryTermsRow> = {
  name: 'glossary-terms',
  sql: `
    SELECT id, term, topic, also, name_en, text_id, text_en
      FROM glossary_term WHERE $1 IS NULL OR list_contains(string_split($1, ','), id)
     ORDER BY lower(term), id`,
  params: ({ ids }) => [ids],
  row,
  examples: [{ ids: null }, { ids: 'dpt,silpa' }],
};
