import { once } from 'node:events';
import type { Output } from './output-file';

/** @param whenClosed whoever reads has gone away: `… | head` */
export function standardOutput(whenClosed: () => void): Output {
  const { stdout } = process;
  stdout.on('error', whenClosed);
  return {
    async write(line) {
      if (stdout.destroyed || stdout.write(`${line}\n`)) return;
      // an error is what `whenClosed` is for
      await once(stdout, 'drain').catch(() => undefined);
    },
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
