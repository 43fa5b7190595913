import type { z } from 'zod';

interface Description {
  what: string;
  value: unknown;
  remedy: string;
}

/** What a schema found, in the words of all problems: one wording a failure. */
export function describeIssue(issue: z.core.$ZodIssue, record: object): Description {
  const path = pathOf(issue.path);
  const value = valueAt(record, issue.path);
  if (issue.path.at(-1) === 'sources' && isNothing(value)) {
    return { what: 'missing source', value, remedy: 'name at least one' };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: 'unknown field',
        value: issue.keys.map((key) => (path === '' ? key : `${path}.${key}`)).join(', '),
        remedy: 'remove it, or mend its name',
      };
    case 'invalid_type':
      return value === undefined
        ? { what: 'missing field', value: path, remedy: 'add it, null where unknown' }
        : {
            what: `wrong type of ${path}`,
            value: JSON.stringify(value),
            remedy: `must be ${expected[issue.expected] ?? issue.expected}`,
          };
    case 'invalid_value':
      return { what: `unknown ${path}`, value, remedy: `one of ${issue.values.join(', ')}` };
    case 'too_small':
      return tooSmall(path, value, issue);
    case 'too_big':
      return { what: `${path} too large`, value, remedy: `at most ${issue.maximum}` };
    case 'custom':
      return { what: `impossible ${path}`, value, remedy: issue.message };
    default:
      return { what: `invalid ${path}`, value, remedy: issue.message };
  }
}

/** Types of the schemas in the words of a file. */
const expected: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};

function tooSmall(path: string, value: unknown, { origin, minimum }: z.core.$ZodIssueTooSmall): Description {
  if (origin === 'string') return { what: `empty ${path}`, value, remedy: 'fill it, or null where unknown' };
  if (origin === 'array') return { what: `too few ${path}`, value, remedy: `at least ${minimum}` };
  return Number(minimum) === 0
    ? { what: `negative ${path}`, value, remedy: 'must be 0 or more' }
    : { what: `${path} too small`, value, remedy: `at least ${minimum}` };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function pathOf(path: PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(record: object, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    record,
  );
}
