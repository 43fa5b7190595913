import { readFileSync } from 'node:fs';
import { problem, type Problem } from './problem';

export interface Line {
  number: number;
  text: string;
}

const longestLine = 1_000_000;

/** Splits a file into lines; what is no plain UTF-8 text with LF becomes problems and is left out. */
export function readLines(path: string, file: string): { lines: Line[]; problems: Problem[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { lines: [], problems: [problem(file, 1, `file cannot be read: ${path}`, 'put the file there')] };
  }
  const problems: Problem[] = [];
  const lines: Line[] = [];
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    problems.push(problem(file, 1, 'byte order mark: U+FEFF', 'save as UTF-8 without BOM'));
    bytes = bytes.subarray(3);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0, number = 1; start < bytes.length; number += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const raw = bytes.subarray(start, end);
    start = end + 1;
    if (raw.length > longestLine) {
      problems.push(problem(file, number, `line too long: ${raw.length} bytes`, `at most ${longestLine}`));
      continue;
    }
    const fault = faultOf(raw);
    if (fault) {
      problems.push(problem(file, number, fault.what, fault.remedy));
      continue;
    }
    try {
      lines.push({ number, text: decoder.decode(raw) });
    } catch {
      problems.push(problem(file, number, 'invalid UTF-8: undecodable bytes', 'save as UTF-8'));
    }
  }
  return { lines, problems };
}

function faultOf(raw: Buffer): { what: string; remedy: string } | null {
  if (raw.includes(0)) return { what: 'NUL byte: U+0000', remedy: 'remove it' };
  if (raw.at(-1) === 0x0d) return { what: 'line ending: CRLF', remedy: 'save with LF' };
  if (raw.length === 0) return { what: 'empty line: nothing', remedy: 'remove it' };
  return null;
}
