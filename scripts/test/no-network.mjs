// Loaded into every process of a build with `NODE_OPTIONS=--import`: whoever asks another machine for anything
// gets an error, and the attempt is written down, because tools tend to swallow such errors.
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const log = process.env['SOROT_NETWORK_LOG'];
const loopback = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)$/;

/** @param {string} host */
function refuse(host) {
  const error = new Error(`network refused: ${host}; a build uses only what is on disk`);
  if (log) appendFileSync(log, `${process.argv.slice(1, 3).join(' ')}: ${host}\n`);
  throw error;
}

/** @param {unknown} host */
function check(host) {
  const name = typeof host === 'string' && host !== '' ? host.replace(/^\[|\]$/g, '') : 'localhost';
  if (!loopback.test(name)) refuse(name);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = /** @this {net.Socket} @param {any[]} args */ function (...args) {
  // net.connect hands its arguments on already normalised, as one array
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const local = typeof first === 'string' || (typeof first === 'object' && first !== null && 'path' in first && first.path);
  if (!local) check(typeof first === 'object' && first !== null ? first.host : second);
  return Reflect.apply(connect, this, args);
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = /** @this {dgram.Socket} @param {any[]} args */ function (...args) {
  check(args.slice(1).find((arg) => typeof arg === 'string'));
  return Reflect.apply(send, this, args);
};

for (const module of [dns, dns.promises]) {
  const table = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (module));
  for (const name of Object.keys(table).filter((key) => /^(lookup|resolve\w*|reverse)$/.test(key))) {
    const original = table[name];
    if (typeof original !== 'function') continue;
    table[name] = (/** @type {unknown[]} */ ...args) => {
      check(args[0]);
      return Reflect.apply(original, module, args);
    };
  }
}

const fetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (/^https?:/i.test(address) && URL.canParse(address)) check(new URL(address).hostname);
  return fetch(input, init);
};

syncBuiltinESMExports();
