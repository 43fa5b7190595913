import { existsSync } from 'node:fs';
import { styleText } from 'node:util';
import { UsageError } from './command-line/usage-error';
import { readLexicon } from './extract/read-lexicon';
import { standardOutput } from './extract/standard-output';
import { exportAccepted } from './review/export-accepted';
import { decisionsPath, keyOf, openDecisions, readDecisions } from './review/decisions';
import { reviewItems } from './review/proposals-file';
import { reviewOptions, reviewUsage } from './review/review-options';
import { keyHelp, reviewSession } from './review/review-session';
import { showProposal, type Showing } from './review/show-proposal';
import { terminalKeys } from './review/terminal-keys';

const { stdin, stdout } = process;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(): Promise<void> {
  const options = reviewOptions(process.argv.slice(2));
  if (options === null) {
    console.log(reviewUsage);
    return;
  }
  const { path, mode, exportTo } = options;
  if (path !== null && !existsSync(path)) throw new UsageError(`no such file: ${path}`);
  if (mode === 'desk') {
    console.log(`http://localhost:${process.env['PORT'] ?? 4173}/desk/`);
    console.log(`while npm run serve runs; open ${path ?? 'the file of proposals'} there`);
    return;
  }
  if (path === null) return;
  if (exportTo !== null) console.log(await exportAccepted(path, exportTo));
  else await (mode === 'list' ? list : ask)(path);
}

async function list(path: string): Promise<void> {
  const showing = await showingOnTerminal();
  const known = await readDecisions(decisionsPath(path));
  const closed = new AbortController();
  const output = standardOutput(() => {
    closed.abort();
  });
  for await (const item of reviewItems(path)) {
    if (closed.signal.aborted) return;
    await output.write(
      `${showProposal(item, showing)}\n  → ${known.get(keyOf(item))?.state ?? 'not decided'}\n`,
    );
  }
}

async function ask(path: string): Promise<void> {
  if (!(stdin.isTTY && stdout.isTTY))
    throw new UsageError('no terminal to ask on; --list prints the proposals');
  const showing = await showingOnTerminal();
  const decisions = await openDecisions(decisionsPath(path), () => new Date());
  const keys = terminalKeys(stdin);
  try {
    const { finished, ...counts } = await reviewSession(reviewItems(path), keys, decisions, (item, state) => {
      console.log(`\n${showProposal(item, showing)}\n\n  ${state ? `now ${state}; ` : ''}${keyHelp}`);
    });
    const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    console.log(`${finished ? 'no more proposals' : 'left'}: ${told.join(', ')}; ${decisionsPath(path)}`);
  } finally {
    await keys.return(undefined);
    await decisions.close();
  }
}

async function showingOnTerminal(): Promise<Showing> {
  const { regions } = await readLexicon();
  const coloured = stdout.isTTY && stdout.hasColors();
  return {
    regions: new Map(regions.map(({ code, full_name: name }) => [code, name])),
    paint: (style, text) => (coloured ? styleText(style, text) : text),
  };
}
