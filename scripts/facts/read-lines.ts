import { problem, type Problem } from './problem';

export interface Line {
  number: number;
  text: string;
}

export interface ReadLines {
  lines: Line[];
  /** No line of the file is missing from `lines`. */
  whole: boolean;
  /** The last line has its line end. */
  ended: boolean;
  problems: Problem[];
}

const longestLine = 1_000_000;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Splits a file into lines. What is no plain UTF-8 text with LF becomes problems, and what cannot be read is left out.
 *
 * @param bytes null where there is no such file
 */
export function readLines(file: string, bytes: Buffer | null): ReadLines {
  if (bytes === null) {
    const missing = problem({ file, line: 1 }, 'missing file', file, 'put it there');
    return { lines: [], whole: false, ended: true, problems: [missing] };
  }
  const problems: Problem[] = [];
  const lines: Line[] = [];
  const marked = bytes.subarray(0, 3).equals(byteOrderMark);
  if (marked) {
    problems.push(problem({ file, line: 1 }, 'byte order mark', 'U+FEFF', 'save as UTF-8 without BOM'));
  }
  const carriageReturns: number[] = [];
  const split = splitAtNewlines(marked ? bytes.subarray(3) : bytes);
  for (const [index, raw] of split.entries()) {
    const place = { file, line: index + 1 };
    const line = raw.at(-1) === 0x0d ? raw.subarray(0, -1) : raw;
    if (line !== raw) carriageReturns.push(place.line);
    if (line.length > longestLine) {
      problems.push(problem(place, 'line too long', `${line.length} bytes`, `at most ${longestLine}`));
    } else if (line.includes(0)) {
      problems.push(problem(place, 'NUL byte', around(line, '\0'), 'remove it'));
    } else {
      const text = decoded(line);
      if (text === null)
        problems.push(problem(place, 'invalid UTF-8', around(line, '\uFFFD'), 'save as UTF-8'));
      else lines.push({ number: place.line, text });
    }
  }
  // an editor changes the line endings of a whole file, so they are told once
  const [firstReturn] = carriageReturns;
  if (firstReturn !== undefined) {
    const value = `CRLF on ${carriageReturns.length} of ${split.length} lines`;
    problems.push(problem({ file, line: firstReturn }, 'line ending', value, 'save with LF'));
  }
  const ended = bytes.length === 0 || bytes.at(-1) === 0x0a;
  return { lines, whole: lines.length === split.length, ended, problems };
}

function splitAtNewlines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function decoded(line: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return null;
  }
}

/** The fault with what stands before and after it. */
function around(line: Buffer, fault: string): string {
  const text = line.toString('utf8');
  const at = text.indexOf(fault);
  return text.slice(Math.max(0, at - 20), at + 20);
}
