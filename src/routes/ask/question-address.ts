import { emptyAskFilter, type AskFilter } from '$lib/filters/ask-filter';
import { packText, unpackText } from '$lib/filters/packed-text';
import type { ChartChoice } from '$lib/schema/example-question';

interface Known {
  id: string;
  sql: string;
  chart: ChartChoice | null;
}

/** Longer texts are packed: some hosts refuse long addresses. */
const plainLength = 600;

/** The SQL that an address asks for; null: none, or none that can be read. */
export async function sqlOf(
  { sql, packed, question }: AskFilter,
  questions: readonly Known[],
): Promise<string | null> {
  if (sql !== null) return sql;
  if (packed !== null) return await unpackText(packed);
  return questions.find(({ id }) => id === question)?.sql ?? null;
}

/** How an address draws the answer: as it says, or as its question of the gallery does. */
export function chartOf(
  { mark, x, y, colour, facet, question }: AskFilter,
  questions: readonly Known[],
): ChartChoice | null {
  if (mark !== null && x !== null) return { mark, x, y, colour, facet };
  return questions.find(({ id }) => id === question)?.chart ?? null;
}

/** The shortest address of a question and its chart. */
export async function filterOf(
  sql: string,
  chart: ChartChoice | null,
  questions: readonly Known[],
): Promise<AskFilter> {
  const known = questions.find((question) => question.sql === sql);
  const text = known
    ? { question: known.id }
    : sql.length <= plainLength
      ? { sql }
      : { packed: await packText(sql) };
  const isOwn = chart !== null && JSON.stringify(chart) !== JSON.stringify(known?.chart ?? null);
  return { ...emptyAskFilter, ...text, ...(isOwn ? chart : {}) };
}
