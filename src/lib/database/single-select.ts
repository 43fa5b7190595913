/** Why a reader's text is not one question: nothing to run, several statements, or brackets that do not pair. */
export type Refusal = 'empty' | 'several' | 'brackets';

export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';

  constructor(
    readonly reason: Refusal,
    /** offset in the text */
    readonly at: number,
  ) {
    super(`statement refused: ${reason}`);
  }
}

/** What stands for itself in DuckDB's SQL: comments, texts, quoted names, dollar quotes. */
const apart =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[\s\S]*?(?:\1|$)|[();]/g;

/**
 * The text of the one statement that a reader wrote, without the semicolon at its end. It is meant to stand in brackets
 * after FROM, where the engine's own parser takes nothing but a SELECT: so it must not close those brackets.
 * @throws StatementRefused
 */
export function singleSelect(sql: string): string {
  let depth = 0;
  let end: number | undefined;
  for (const match of sql.matchAll(apart)) {
    const [token] = match;
    if (isComment(token)) continue;
    if (end !== undefined) throw new StatementRefused('several', match.index);
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === ';') end = match.index;
    if (depth < 0) throw new StatementRefused('brackets', match.index);
  }
  if (depth > 0) throw new StatementRefused('brackets', end ?? sql.trimEnd().length);
  if (end !== undefined) {
    const after = withoutComments(sql.slice(end + 1)).search(/\S/);
    if (after >= 0) throw new StatementRefused('several', end + 1 + after);
  }
  const text = sql.slice(0, end);
  if (withoutComments(text).trim() === '') throw new StatementRefused('empty', 0);
  return text;
}

/** Comments become spaces, so that places stay where they were. */
function withoutComments(sql: string): string {
  return sql.replace(apart, (token) => (isComment(token) ? ' '.repeat(token.length) : token));
}

function isComment(token: string): boolean {
  return token.startsWith('--') || token.startsWith('/*');
}
