import { on } from 'node:events';
import { emitKeypressEvents, type Key } from 'node:readline';

/** Keys as they are pressed, by their names; Ctrl-C and the end of the input are `q`. */
export async function* terminalKeys(input: NodeJS.ReadStream): AsyncGenerator<string, undefined> {
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  try {
    const presses = on(input, 'keypress', { close: ['end'] }) as AsyncIterable<[string | undefined, Key]>;
    for await (const [, { name = '', ctrl }] of presses) {
      if (ctrl && (name === 'c' || name === 'd')) break;
      yield name;
    }
  } finally {
    input.setRawMode(false);
    input.pause();
  }
  yield 'q';
}
