import { ascending } from 'd3';
import { shown } from './shown';

export interface Place {
  file: string;
  line: number;
}

/** What is wrong with the data, where, and what to do about it. */
export interface Problem extends Place {
  /** `file:line: what: value; remedy` */
  text: string;
}

/** Told like a problem, but the data stand as they are. */
export type Flag = Problem;

export function problem({ file, line }: Place, what: string, value: unknown, remedy: string): Problem {
  return { file, line, text: `${file}:${line}: ${what}: ${shown(value)}; ${remedy}` };
}

export function byPlace(one: Place, other: Place): number {
  return ascending(one.file, other.file) || one.line - other.line;
}
