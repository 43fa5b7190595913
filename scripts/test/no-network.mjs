// Loaded into every process of a build with `NODE_OPTIONS=--import`: whoever asks another machine for anything
// gets an error, and the attempt is written down, because tools tend to swallow such errors.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const log = process.env['SOROT_NETWORK_LOG'];
const thisMachine = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)$/;

guard(net.Socket.prototype, 'connect', (args) => {
  // net.connect hands its arguments on already normalised, as one array
  const [first, second] = Array.isArray(args[0]) ? /** @type {unknown[]} */ (args[0]) : args;
  /** @type {{ path?: unknown; host?: unknown }} */
  const { path, host } = typeof first === 'object' && first !== null ? first : {};
  const isPipe = (typeof first === 'string' && Number.isNaN(Number(first))) || Boolean(path);
  if (!isPipe) check(host ?? second);
});

guard(dgram.Socket.prototype, 'send', (args) => {
  check(args.slice(1).find((arg) => typeof arg === 'string'));
});

for (const module of [dns, dns.promises]) {
  for (const name of Object.keys(module).filter((key) => /^(lookup|resolve\w*|reverse)$/.test(key))) {
    guard(module, name, ([host]) => {
      check(host);
    });
  }
}

guard(globalThis, 'fetch', ([input]) => {
  const address = input instanceof Request ? input.url : String(input);
  if (/^https?:/i.test(address) && URL.canParse(address)) check(new URL(address).hostname);
});

syncBuiltinESMExports();

/**
 * Looks at the arguments of every call before the call itself.
 * @param {object} target
 * @param {string} name
 * @param {(args: unknown[]) => void} look
 */
function guard(target, name, look) {
  /** @type {unknown} */
  const original = Reflect.get(target, name);
  if (typeof original !== 'function') throw new Error(`no such function: ${name}`);
  /** @this {unknown} @param {unknown[]} args */
  function guarded(...args) {
    look(args);
    /** @type {unknown} */
    const result = Reflect.apply(/** @type {() => unknown} */ (original), this, args);
    return result;
  }
  Reflect.set(target, name, guarded);
}

/** @param {unknown} host */
function check(host) {
  const name = typeof host === 'string' && host !== '' ? host.replace(/^\[|\]$/g, '') : 'localhost';
  if (thisMachine.test(name)) return;
  if (log) appendFileSync(log, `${process.argv.slice(1, 3).join(' ')}: ${name}\n`);
  throw new Error(`network refused: ${name}; a build uses only what is on disk`);
}
