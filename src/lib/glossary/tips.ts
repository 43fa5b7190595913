import { z } from 'zod';

const tip = z.object({ also: z.string().nullable(), text_id: z.string(), text_en: z.string() });

/** What a tip says of its term. */
export type GlossaryTip = z.infer<typeof tip>;

let tips: Promise<Record<string, GlossaryTip>> | undefined;

/**
 * The explanations by the id of their term, fetched once a visit.
 * @throws when they cannot be fetched; the next call tries again
 */
export function glossaryTips(): Promise<Record<string, GlossaryTip>> {
  tips ??= fetchTips().catch((error: unknown) => {
    tips = undefined;
    throw error;
  });
  return tips;
}

async function fetchTips(): Promise<Record<string, GlossaryTip>> {
  const response = await fetch('/glossary/tips.json');
  if (!response.ok) throw new Error(`glossary: ${response.status}`);
  return z.record(z.string(), tip).parse(await response.json());
}
