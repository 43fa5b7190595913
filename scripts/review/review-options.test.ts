import { expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error';
import { reviewOptions } from './review-options';

const read = (text: string) => reviewOptions(text.split(' ').filter(Boolean));

test.each([
  ['p.jsonl', { path: 'p.jsonl', mode: 'ask', exportTo: null }],
  ['p.jsonl --list', { path: 'p.jsonl', mode: 'list', exportTo: null }],
  ['--desk', { path: null, mode: 'desk', exportTo: null }],
  ['p.jsonl --export out', { path: 'p.jsonl', mode: 'ask', exportTo: 'out' }],
  ['-h', null],
])('%s', (text, options) => {
  expect(read(text)).toEqual(options);
});

test.each([
  ['', 'no file'],
  ['--list', 'no file'],
  ['a b', 'one file at a time: a, b'],
  ['a --list --desk', 'choose one: --list, --desk'],
  ['a --desk --export out', 'choose one: --desk, --export'],
  ['--export out', 'no file'],
  ['a --lst', 'unknown option: --lst (nearest: --list)'],
])('%s: %s', (text, message) => {
  expect(() => read(text)).toThrow(UsageError);
  expect(() => read(text)).toThrow(message);
});
