import { availableParallelism } from 'node:os';
import { articlePool } from './extract/article-pool';
import { extractFiles } from './extract/extract-files';
import { extractOptions } from './extract/extract-options';
import { extractUsage } from './extract/extract-usage';
import { progressDisplay } from './extract/progress';
import { readLexicon } from './extract/read-lexicon';
import { stopSignal } from './extract/stop-signal';
import { counted } from './extract/summary';
import { UsageError } from './command-line/usage-error';

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error('npm run extract -- --help tells how it is called');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(): Promise<number> {
  const options = extractOptions(process.argv.slice(2), availableParallelism(), process.env);
  if (options === null) {
    console.log(extractUsage);
    return 0;
  }
  const display = progressDisplay(process.stderr);
  const signal = stopSignal();
  signal.addEventListener('abort', () => {
    display.note('stopping when what was begun is done; Ctrl-C again stops at once');
  });
  if (options.work && options.queue !== null) {
    const { serveQueue } = await import('./extract/queue/serve-queue');
    const started = performance.now();
    const pool = articlePool(await readLexicon(), options);
    display.note(`waiting for articles with ${counted(pool.size, 'thread')}; Ctrl-C ends it`);
    const whenRead = (done: number) => {
      display.show({ done, failed: 0, total: null, seconds: (performance.now() - started) / 1000 });
    };
    const count = await serveQueue(options.queue, { pool, signal, whenRead });
    await pool.close();
    display.note(`${counted(count, 'article')} read`);
    return 0;
  }
  const { complete, stopped } = await extractFiles(options, display, signal);
  if (stopped) return 130;
  return complete ? 0 : 1;
}
