const widths = { least: 50, most: 120 };
const listItem = /^(?:[-–—•*▪‣·]|\(?\d{1,2}[.)]|[a-z][.)]) /;

/**
 * Joins the lines of a text that was broken to fit a width: paragraphs stand apart by empty lines, and nearly every
 * line would have been too long with the first word of the next.
 * @returns the lines that are not empty
 */
export function unwrapped(lines: string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  const width = filled.reduce((most, line) => Math.max(most, line.length), 0);
  if (filled.length === lines.length || width < widths.least || width > widths.most) return filled;

  const pairs = lines.slice(1).map((line, index) => pair(lines[index] ?? '', line, width));
  const candidates = pairs.filter((kind) => kind !== 'apart').length;
  const broken = pairs.filter((kind) => kind === 'broken').length;
  if (candidates < 3 || broken < 0.7 * candidates) return filled;

  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && pairs[index - 1] === 'broken') joined.push(`${joined.pop() ?? ''} ${line}`);
    else if (line !== '') joined.push(line);
  }
  return joined;
}

/** What the break between two lines is: of a paragraph, of a line that was full, or of the writer. */
function pair(line: string, next: string, width: number): 'apart' | 'broken' | 'kept' {
  if (line === '' || next === '' || listItem.test(next)) return 'apart';
  const word = next.indexOf(' ');
  return line.length + 1 + (word < 0 ? next.length : word) > width ? 'broken' : 'kept';
}
