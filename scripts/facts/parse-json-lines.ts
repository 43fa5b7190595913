import { problem, type Problem } from './problem';
import type { Line } from './read-lines';

/** A record before its schema has seen it. */
export interface RawRecord {
  value: object;
  line: number;
}

export interface RawRecords {
  raws: RawRecord[];
  problems: Problem[];
}

export function parseJsonLines(file: string, lines: Line[]): RawRecords {
  const raws: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const { text, number: line } of lines) {
    const place = { file, line };
    if (text.trim() === '') {
      problems.push(problem(place, 'empty line', 'nothing', 'remove it'));
      continue;
    }
    const value = parsed(text);
    if (value === undefined) {
      problems.push(problem(place, 'not JSON', tail(text), 'put one whole object on a line'));
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(problem(place, 'not a record', value, 'put one whole object on a line'));
    } else {
      raws.push({ value, line });
    }
  }
  return { raws, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A truncated line shows its fault at the end. */
function tail(text: string): string {
  return text.length > 60 ? `…${text.slice(-60)}` : text;
}
