import { expect, test } from 'vitest';
import { commandOf } from './shortcuts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const page = { typing: false, amongProposals: false };

test.each([
  ['j', 'next'],
  ['K', 'previous'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['d', 'duplicate'],
  ['e', 'edit'],
  ['u', 'undo'],
  ['?', 'help'],
  ['x', null],
  ['Enter', null],
  ['constructor', null],
])('%s is %s', (key, command) => {
  expect(commandOf({ ...plain, key }, page)).toBe(command);
});

test('arrows count among the proposals only', () => {
  expect(commandOf({ ...plain, key: 'ArrowDown' }, { ...page, amongProposals: true })).toBe('next');
  expect(commandOf({ ...plain, key: 'ArrowDown' }, page)).toBeNull();
});

test.each([
  ['while typing', plain, { ...page, typing: true }],
  ['with Ctrl', { ...plain, ctrlKey: true }, page],
  ['with Command', { ...plain, metaKey: true }, page],
  ['with Alt', { ...plain, altKey: true }, page],
  ['within a composed letter', { ...plain, isComposing: true }, page],
])('no key counts %s', (_, modifiers, where) => {
  expect(commandOf({ ...modifiers, key: 'a' }, where)).toBeNull();
});
