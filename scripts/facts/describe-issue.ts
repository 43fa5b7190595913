import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One wording a failure: what is wrong with which value, and the remedy. */
export function describeIssue(issue: Issue, record: unknown): { what: string; remedy: string } {
  const path = pathOf(issue.path);
  const value = shown(valueAt(record, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `unknown field: ${[path, ...issue.keys].filter(Boolean).join('.')}`,
        remedy: 'see the data dictionary',
      };
    case 'invalid_value':
      return { what: `unknown ${path}: ${value}`, remedy: `one of ${issue.values.join(', ')}` };
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? {
            what: `${issue.message === 'no source' ? 'missing source' : `too short: ${path}`}: ${value}`,
            remedy: `at least ${issue.minimum}`,
          }
        : { what: `${path} too small: ${value}`, remedy: `at least ${issue.minimum}` };
    case 'too_big':
      return { what: `${path} too large: ${value}`, remedy: `at most ${issue.maximum}` };
    case 'invalid_type':
      return valueAt(record, issue.path) === undefined
        ? { what: `missing field: ${path}`, remedy: 'null where unknown' }
        : { what: `wrong type of ${path}: ${value}`, remedy: `must be ${issue.expected}` };
    case 'custom':
      return { what: `impossible ${path}: ${value}`, remedy: issue.message };
    default:
      return { what: `invalid ${path}: ${value}`, remedy: issue.message };
  }
}

function pathOf(path: PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(record: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    record,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
