/** What is wrong with the data, where, and what to do about it. */
export interface Problem {
  file: string;
  line: number;
  /** `file:line: what: value; remedy` */
  text: string;
}

export function problem(file: string, line: number, what: string, remedy: string): Problem {
  return { file, line, text: `${file}:${line}: ${what}; ${remedy}` };
}
