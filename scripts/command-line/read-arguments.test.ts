import { expect, test } from 'vitest';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';

const read = (...args: string[]) =>
  readArguments(args, { texts: ['out', 'workers'], switches: ['resume', 'help'] });

test('paths, values and switches come in any order', () => {
  expect(read('a.txt', '--out', 'o.jsonl', '--resume', 'b', '--workers=2')).toEqual({
    paths: ['a.txt', 'b'],
    texts: { out: 'o.jsonl', workers: '2' },
    switches: new Set(['resume']),
  });
});

test('- is a path, and so is all that follows --', () => {
  expect(read('-').paths).toEqual(['-']);
  expect(read('--', '--out', '-h').paths).toEqual(['--out', '-h']);
});

test('-h is --help', () => {
  expect(read('-h').switches).toEqual(new Set(['help']));
});

test.each([
  [['--ot', 'x'], 'unknown option: --ot (nearest: --out)'],
  [['--verbose'], 'unknown option: --verbose'],
  [['-x'], 'unknown option: -x'],
  [['--out'], 'no value: --out'],
  [['--out='], 'no value: --out'],
  [['--out', '--resume'], 'no value: --out'],
  [['--out', 'a', '--out', 'b'], 'given twice: --out'],
  [['--resume=yes'], 'takes no value: --resume=yes'],
  [['--no-resume'], 'unknown option: --no-resume'],
])('%j: %s', (args, message) => {
  expect(() => read(...args)).toThrow(new UsageError(message));
});
