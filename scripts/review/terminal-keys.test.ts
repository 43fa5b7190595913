import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalKeys } from './terminal-keys';

function terminal() {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (mode: boolean) => raw.push(mode) });
  // only what the keys need of a terminal
  return { raw, input, keys: terminalKeys(input as unknown as NodeJS.ReadStream) };
}

test('keys come singly, and Ctrl-C is q', async () => {
  const { raw, input, keys } = terminal();
  const first = keys.next();
  input.write('as\u0003');
  const pressed = [(await first).value];
  for await (const key of keys) pressed.push(key);
  expect(pressed).toEqual(['a', 's', 'q']);
  expect(raw).toEqual([true, false]);
});

test('a terminal that goes away is q', async () => {
  const { raw, input, keys } = terminal();
  const first = keys.next();
  input.end();
  expect((await first).value).toBe('q');
  expect(raw).toEqual([true, false]);
});

test('the terminal gets its own mode back when nobody asks on', async () => {
  const { raw, input, keys } = terminal();
  const first = keys.next();
  input.write('a');
  await first;
  await keys.return(undefined);
  expect(raw).toEqual([true, false]);
});
