import type { AnswerColumn } from '../database/answer-columns';
import type { ChartChoice } from '../schema/example-question';

const isYear = /(?:^|_)(?:year|tahun)(?:$|_)/i;
/** Columns that name a record say nothing in a chart. */
const isKey = /^(?:id|record|code|region|source|person|key|example)$/i;

/** How an answer is drawn when its reader has not said: by the kinds of its columns. Null: nothing in it can be drawn. */
export function defaultChart(columns: readonly Pick<AnswerColumn, 'name' | 'kind'>[]): ChartChoice | null {
  const named = columns.filter(({ name }) => !isKey.test(name));
  const time = named.find(({ name, kind }) => kind === 'date' || kind === 'moment' || isYear.test(name));
  const numbers = named.filter((column) => column.kind === 'number' && column !== time);
  const names = named.filter(({ kind }) => kind === 'text' || kind === 'boolean');
  const choice = (mark: ChartChoice['mark'], x: string, y: string | null, colour: string | null = null) => ({
    mark,
    x,
    y,
    colour,
    facet: null,
  });
  const [first, second] = numbers;
  const [name] = names;
  if (time && first) return choice(name ? 'dot' : 'line', time.name, first.name, name?.name ?? null);
  if (first && second && names.length !== 1) return choice('dot', first.name, second.name);
  if (first && name) return choice('bar', first.name, name.name);
  if (first) return choice('histogram', first.name, null);
  return null;
}

/** The choice, if the answer has the columns that it names. */
export function fittingChart(
  columns: readonly Pick<AnswerColumn, 'name' | 'kind'>[],
  choice: ChartChoice | null,
): ChartChoice | null {
  const has = (name: string | null) => name === null || columns.some((column) => column.name === name);
  return choice && [choice.x, choice.y, choice.colour, choice.facet].every(has) ? choice : null;
}
