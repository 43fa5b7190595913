import type { AnswerValue } from '../database/answer-columns';

interface Copied {
  columns: readonly { name: string; kind: string }[];
  rows: readonly (readonly AnswerValue[])[];
}

/** Cells between tabs, as spreadsheets paste them: whole digits, no quotes; a tab or a line break in a text is a space. */
export function toTsv({ columns, rows }: Copied): string {
  const line = (cells: readonly AnswerValue[]) =>
    cells.map((cell) => (cell === null ? '' : String(cell).replaceAll(/[\t\r\n]+/g, ' '))).join('\t');
  return [line(columns.map(({ name }) => name)), ...rows.map(line)].join('\n');
}

/** A table for a text in Markdown; numbers stand at the right. */
export function toMarkdown({ columns, rows }: Copied): string {
  const line = (cells: readonly AnswerValue[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(columns.map(({ name }) => name)),
    `| ${columns.map(({ kind }) => (kind === 'number' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

function escaped(cell: AnswerValue): string {
  return cell === null
    ? ''
    : String(cell)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[\\|<*_`[\]]/g, '\\$&');
}
