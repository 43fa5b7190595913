import { literal } from '../database/literal';
import type { Param } from '../database/query';
import type { Asked } from '../queries/asked';
import type { Stamp } from './stamp';

/**
 * SQL to run as it is: the bound values stand in it as literals.
 * @throws RangeError for a placeholder without a value
 */
export function runnableSql(sql: string, params: Param[]): string {
  const lines = sql.replaceAll(/'(?:[^']|'')*'|\$(\d+)/g, (match, place: string | undefined) => {
    if (place === undefined) return match;
    const value = params[Number(place) - 1];
    if (value === undefined) throw new RangeError(`no value for $${place}`);
    return literal(value);
  });
  return `${undented(lines)};`;
}

/** The queries behind a chart, ready to run. @param queries SQL by name @param origin where the database is served */
export function stampSql(
  { asked, title, version }: Pick<Stamp, 'title' | 'version'> & { asked: readonly Asked[] },
  origin: string,
  queries: Record<string, string>,
): string {
  const head = [
    `-- Sorot: ${title.replaceAll(/\s+/g, ' ')}`,
    `-- dataset version: ${version}`,
    `-- run in DuckDB on the database of ${origin}/data/`,
  ].join('\n');
  if (asked.length === 0) return `${head}\n-- the rows stand in the page itself`;
  return [
    head,
    ...asked.map(({ name, params, sql }) =>
      sql === undefined ? `-- ${name}\n${runnableSql(queries[name] ?? '', params)}` : sql,
    ),
  ].join('\n\n');
}

function undented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
