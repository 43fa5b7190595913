import { csvParseRows } from 'd3';
import type { RawRecord, RawRecords } from './parse-json-lines';
import { problem, type Problem } from './problem';
import type { Line, ReadLines } from './read-lines';

/** CSV with exactly these columns. A record bears the number of its first line: a quoted cell may hold newlines. */
export function parseCsv(file: string, { lines, whole, ended }: ReadLines, columns: string[]): RawRecords {
  const raws: RawRecord[] = [];
  const problems: Problem[] = [];
  if (!whole && lines[0]?.number !== 1) return { raws, problems };
  const [header, ...body] = joinQuoted(lines);
  const fault = headerFault(cellsOf(header?.text ?? '') ?? [], columns);
  if (fault !== null) {
    return { raws, problems: [problem({ file, line: 1 }, 'wrong header', fault.value, fault.remedy)] };
  }
  for (const { text, number: line, open } of body) {
    const place = { file, line };
    const cells = cellsOf(text);
    if (open) {
      problems.push(
        problem(place, 'unclosed quote', text.split('\n')[0], 'close it, or double a quote inside a cell'),
      );
    } else if (cells === null) {
      problems.push(problem(place, 'stray quote', text, 'quote the whole cell and double the quotes in it'));
    } else if (text === '') {
      problems.push(problem(place, 'empty line', 'nothing', 'remove it'));
    } else if (cells.length !== columns.length) {
      problems.push(problem(place, 'wrong number of cells', cells.length, `must be ${columns.length}`));
    } else {
      raws.push({ value: Object.fromEntries(columns.map((column, index) => [column, cells[index]])), line });
    }
  }
  const last = body.at(-1);
  // unlike a JSON line, a row that is cut off inside its last cell still looks right
  if (!ended && last) {
    problems.push(
      problem({ file, line: last.number }, 'no line end', last.text, 'end it with LF, if nothing is cut off'),
    );
  }
  return { raws, problems };
}

interface JoinedLine extends Line {
  /** The file ends before the quote does. */
  open: boolean;
}

/** Puts the lines of a record together again that a quoted newline had parted. */
function joinQuoted(lines: Line[]): JoinedLine[] {
  const joined: JoinedLine[] = [];
  for (const { text, number } of lines) {
    const last = joined.at(-1);
    const odd = text.split('"').length % 2 === 0;
    if (last?.open) {
      last.text += `\n${text}`;
      last.open = !odd;
    } else {
      joined.push({ text, number, open: odd });
    }
  }
  return joined;
}

const quotedCell = String.raw`"[^"]*(?:""[^"]*)*"`;
const quotedCells = new RegExp(`^(?:${quotedCell}|[^",]*)(?:,(?:${quotedCell}|[^",]*))*$`);

/** @returns null where a quote stands inside an unquoted cell: d3 would drop what follows it without a word */
function cellsOf(text: string): string[] | null {
  if (text.includes('"') && !quotedCells.test(text)) return null;
  return csvParseRows(text)[0] ?? [];
}

function headerFault(cells: string[], columns: string[]): { value: string; remedy: string } | null {
  const length = Math.max(cells.length, columns.length);
  for (let index = 0; index < length; index += 1) {
    const [cell, column] = [cells[index], columns[index]];
    if (cell === column) continue;
    return {
      value: `column ${index + 1} is ${cell ?? 'missing'}`,
      remedy: column === undefined ? 'remove it' : `must be ${column}`,
    };
  }
  return null;
}
