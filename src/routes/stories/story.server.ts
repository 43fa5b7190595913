import { readManifest } from '$lib/database/node.server';
import type { Ask, Query } from '$lib/database/query';
import { recording, type Answers } from '$lib/database/recorded';
import { sourcesBehind } from '$lib/exports/evidence-index';
import { formatDate } from '$lib/format/date';
import { locale } from '$lib/i18n/term';
import { pageSources } from '$lib/queries/page-sources';
import { recordIndex } from '$lib/queries/record-index';
import type { RecordRow } from '$lib/queries/record-row';
import { filterProblems, soloChart } from '../embed/charts';
import { part } from '../embed/studio.server';
import { recordHref, recordTitle, recordValue } from '../record-words';
import { numberWords } from './number-words';
import type { StoryFile } from './story-files.server';
import type { StoryNumber, StoryRecord } from './story-parts';
import { tagsOf, type ChartTag, type NumberTag } from './story-tags';

type Row = Record<string, unknown>;

const queries = import.meta.glob<Record<string, unknown>>(['/src/lib/queries/*.ts', '!**/*.test.ts']);

/**
 * Everything that a story's tags stand for, asked now.
 *
 * @throws Error that names the file and the tag where a number has no value, a chart no rows, or a record is not there
 */
export async function storyContent(ask: Ask, { path, text, head }: StoryFile) {
  const answers: Answers = {};
  const asked = new Map<string, { sql: string; rows: Row[] }>();
  const records = new Map((await ask(recordIndex, null)).map((row) => [row.id, row]));
  const numbers: Record<string, StoryNumber> = {};
  const charts: { key: string; id: string; filter: string }[] = [];
  const named = new Set<string>();

  for (const { key, tag } of tagsOf(text)) {
    try {
      switch (tag.name) {
        case 'Number':
          numbers[key] = await numberOf(ask, asked, records, tag);
          break;
        case 'Chart':
          await checkChart(recording(ask, answers), tag);
          if (!charts.some((chart) => chart.key === key)) charts.push({ key, ...tag });
          break;
        case 'Evidence':
          named.add(tag.record);
          break;
        case 'Timeline':
          for (const id of tag.records.split(' ')) named.add(id);
      }
    } catch (error) {
      throw new Error(`${path}: ${key}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  const absent = [...named].filter((id) => !records.has(id));
  if (absent.length > 0) throw new Error(`${path}: no such record: ${absent.join(', ')}`);

  const evidence = part('evidence');
  const sourceIds = sourcesBehind(
    evidence,
    [...asked.values()].flatMap(({ rows }) => rows),
    [...named],
  );
  const sources = new Map((await ask(pageSources, null)).map((source) => [source.id, source]));
  return {
    head,
    numbers,
    charts,
    answers,
    records: Object.fromEntries(
      [...named].flatMap((id) => {
        const row = records.get(id);
        return row
          ? [
              [
                id,
                recordWords(
                  row,
                  sourcesBehind(evidence, [], [id]).map(({ publisher }) => publisher),
                ),
              ],
            ]
          : [];
      }),
    ),
    queries: [...asked].map(([name, { sql }]) => ({ name, sql: withoutMargin(sql) })),
    sources: sourceIds.flatMap(({ id }) => sources.get(id) ?? []),
    version: readManifest().version,
  };
}

async function numberOf(
  ask: Ask,
  asked: Map<string, { sql: string; rows: Row[] }>,
  records: Map<string, RecordRow>,
  tag: NumberTag,
): Promise<StoryNumber> {
  let answer = asked.get(tag.query);
  if (!answer) {
    const query = await queryNamed(tag.query);
    answer = { sql: query.sql, rows: await ask(query, null) };
    asked.set(tag.query, answer);
  }
  const wanted = [...new URLSearchParams(tag.where)];
  const rows = answer.rows.filter((row) => wanted.every(([column, value]) => String(row[column]) === value));
  const [row, second] = rows;
  if (!row || second)
    throw new Error(`${rows.length} rows of ${tag.query} where ${tag.where ?? 'none is named'}`);
  const value = row[tag.field];
  if (value === undefined || value === null) throw new Error(`${tag.query} has no value of ${tag.field}`);
  const text = numberWords(value, tag.as);
  if (!tag.record) return { text, href: `#query-${tag.query}` };
  const record = records.get(String(row[tag.record]));
  if (!record) throw new Error(`no record in ${tag.record}: ${String(row[tag.record])}`);
  return { text, href: recordHref(record) };
}

/** @throws Error where there is none of the name, or where it needs a filter */
async function queryNamed(name: string): Promise<Query<null, Row>> {
  const module = await queries[`/src/lib/queries/${name}.ts`]?.();
  const found = Object.values(module ?? {}).find(
    (value): value is Query<null, Row> => typeof value === 'object' && value !== null && 'sql' in value,
  );
  if (!found) throw new Error(`no such question: ${name}`);
  if (/\$1\b/.test(found.sql)) throw new Error(`${name} takes a filter: stories ask of the whole`);
  return found;
}

/** @throws Error where the chart is unknown, its filter cannot be read, or there is nothing to draw */
async function checkChart(ask: Ask, { id, filter }: ChartTag): Promise<void> {
  const problems = filterProblems(id, filter);
  if (problems.length > 0) throw new Error(problems.join('; '));
  const solo = await soloChart(ask, id, filter);
  if (!solo?.shown || solo.shown.figure.options === null) throw new Error('nothing to draw');
}

function recordWords(row: RecordRow, publishers: string[]): StoryRecord {
  return {
    title: recordTitle(row),
    value: recordValue(row),
    href: recordHref(row),
    date: row.date === null ? '' : formatDate(row.date, locale()),
    publishers: [...new Set(publishers)],
  };
}

/** SQL as its file has it, without the margin that the module around it needs. */
function withoutMargin(sql: string): string {
  const lines = sql.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin)).join('\n');
}
