import { latin1 } from './file-signatures';

/** The page in an archive (.mhtml), still as bytes. */
export interface ArchivedPage {
  bytes: Uint8Array;
  charset: string | null;
  url: string | null;
}

const headLength = 4096;
const chunk = 8192;

export function isWebArchive(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, headLength));
  return /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,30}content-type:\s*multipart\/related/i.test(head);
}

/** @returns the first page of an archive that browsers save, or null when it holds none */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  const archive = binaryString(bytes);
  const boundary = /boundary\s?=\s?(?:"([^"\r\n]{1,100})"|([^\s;]{1,100}))/i.exec(
    archive.slice(0, headLength),
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  for (let from = archive.indexOf(`--${mark}`); from >= 0;) {
    const end = archive.indexOf(`--${mark}`, from + mark.length + 2);
    const page = pageOf(archive.slice(from + mark.length + 2, end < 0 ? undefined : end));
    if (page) return page;
    from = end;
  }
  return null;
}

function pageOf(part: string): ArchivedPage | null {
  const split = /\r?\n\r?\n/.exec(part.slice(0, headLength));
  if (!split) return null;
  const header = part.slice(0, split.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = part.slice(split.index + split[0].length);
  if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(header)) return null;
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(header)?.[1]?.toLowerCase();
  return {
    bytes: bytesOf(
      encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body,
    ),
    charset: /^content-type:.*charset="?([\w-]+)/im.exec(header)?.[1] ?? null,
    url: /^content-location:\s*(https?:\S+)/im.exec(header)?.[1] ?? null,
  };
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return '';
  }
}

function fromQuoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += chunk) text += latin1(bytes.subarray(from, from + chunk));
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
