import { ExtractError } from '../extract-error';
import { latin1 } from './file-signatures';

const marks: [encoding: string, first: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** What windows-1252 has at 0x80–0x9f; Node 20 decodes it as if it were ISO 8859-1. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Where a page says its encoding; browsers look no further. */
const headLength = 1024;
/** Share of control characters from which bytes are no text in any encoding. */
const mostControls = 0.02;

/**
 * @param stated encoding that the file's surroundings state
 * @returns the text; bytes that are none stand in it as U+FFFD, where it is otherwise UTF-8
 * @throws ExtractError when it is text in no encoding
 */
export function decodeText(bytes: Uint8Array, stated: string | null = null): string {
  const mark = marks.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[0] ?? wideEncoding(bytes);
  const text =
    encoding === null
      ? decodeNarrow(bytes, stated ?? statedIn(bytes))
      : new TextDecoder(encoding).decode(bytes);
  const sample = text.slice(0, 100_000);
  if (text.includes('\0')) throw new ExtractError('binary', 'a binary file: it has bytes that are 0');
  if (count(sample, /[^\P{Cc}\t\n\v\f\r\u0085]/gu) > mostControls * sample.length) {
    throw new ExtractError('not_text', 'no text in any known encoding');
  }
  return text;
}

function decodeNarrow(bytes: Uint8Array, stated: string | null): string {
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const asStated = stated === null || /^utf-?8$/i.test(stated) ? null : decoded(bytes, stated);
  if (asStated !== null) return asStated;
  // UTF-8 with a few broken bytes keeps its other letters; in windows-1252 they would all become others
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = count(lenient, /\ufffd/g);
  const whole = count(lenient, /[^\0-\x7f\ufffd]/g);
  return whole >= broken ? lenient : (decoded(bytes, 'windows-1252') ?? lenient);
}

/** @returns null when bytes are none of its characters, or the encoding is unknown */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
  } catch {
    return null;
  }
}

/** UTF-16 without its mark: of the letters of Latin script, every second byte is 0. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headLength);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.4 * head.length && even < 0.05 * head.length) return 'utf-16le';
  return even > 0.4 * head.length && odd < 0.05 * head.length ? 'utf-16be' : null;
}

function statedIn(bytes: Uint8Array): string | null {
  return (
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i.exec(
      latin1(bytes.subarray(0, headLength)),
    )?.[1] ?? null
  );
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0].length;
  return found;
}
