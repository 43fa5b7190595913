import { literal } from '../database/literal';
import type { Param } from '../database/query';

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

function undented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
