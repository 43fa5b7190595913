import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutNetwork } from './without-network';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-network-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['fetch', `await fetch('https://sorot.invalid/x')`],
  ['node:https', `(await import('node:https')).get('https://sorot.invalid/x')`],
  ['node:net by address', `(await import('node:net')).connect(443, '192.0.2.1')`],
  ['node:net by options', `(await import('node:net')).connect({ port: 443, host: '192.0.2.1' })`],
  ['node:dns', `(await import('node:dns')).lookup('sorot.invalid', () => {})`],
  ['node:dns/promises', `await (await import('node:dns/promises')).resolve4('sorot.invalid')`],
  ['node:dgram', `(await import('node:dgram')).createSocket('udp4').send('x', 53, '192.0.2.1')`],
])('%s is refused and written down', (_, code) => {
  const { status, stderr, log } = run(code);
  expect(status).toBe(1);
  expect(stderr).toContain('network refused: ');
  expect(log).toMatch(/sorot\.invalid|192\.0\.2\.1/);
});

test('an attempt in a worker or a child, its error swallowed, is still written down', () => {
  const swallowed = `try { await fetch('https://sorot.invalid/x') } catch {}`;
  const source = `data:text/javascript,${encodeURIComponent(swallowed)}`;
  const worker = `const { Worker } = await import('node:worker_threads');
    await new Promise((done) => new Worker(new URL(${JSON.stringify(source)})).on('exit', done));`;
  const child = `(await import('node:child_process')).execFileSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(swallowed)}])`;
  expect(run(worker)).toMatchObject({ status: 0, log: expect.stringContaining('sorot.invalid') as string });
  expect(run(child)).toMatchObject({ status: 0, log: expect.stringContaining('sorot.invalid') as string });
});

test('this machine, pipes and data addresses stay open', () => {
  const { status, stderr, log } = run(`
    const { createServer } = await import('node:http');
    const server = createServer((_, response) => response.end('ada'));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const answer = await fetch('http://localhost:' + server.address().port).then(
      (response) => response.text(),
      () => fetch('http://127.0.0.1:' + server.address().port).then((response) => response.text()),
    );
    if (answer !== 'ada') throw new Error(answer);
    await fetch('data:text/plain,ada');
    server.close();
    server.closeAllConnections();
  `);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(log).toBe('');
});

function run(code: string) {
  const logFile = join(folder, 'network.log');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ...withoutNetwork(logFile) },
  });
  return { status, stderr, log: existsSync(logFile) ? readFileSync(logFile, 'utf8') : '' };
}
