import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article';

// All sentences are invented.
const sentence =
  'Bupati Ogan Tengah meninjau “Pasar Subuh” – jalan rusak sepanjang 12 km – bersama para camat.';
const page = `<!doctype html><html><head></head><body><p>${sentence}</p></body></html>`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, little: boolean) =>
  bytes(
    Array.from(text).flatMap((letter) =>
      little
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );
const windows1252 = (text: string) =>
  Uint8Array.from(
    Array.from(text).map((letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0)),
  );

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8(sentence))],
    ['UTF-16, little end first', bytes([0xff, 0xfe], utf16(sentence, true))],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16(sentence, false))],
    ['UTF-16 without a mark', utf16(sentence, true)],
    ['UTF-16 without a mark, big end first', utf16(sentence, false)],
    ['windows-1252', windows1252(sentence)],
    [
      'a page that says what it is',
      windows1252(page.replace('<head>', '<head><meta charset="windows-1252">')),
    ],
    [
      'a page that says otherwise than it is',
      utf8(page.replace('<head>', '<head><meta charset="iso-8859-1">')),
    ],
    ['a page in an unknown encoding', windows1252(page.replace('<head>', '<head><meta charset="x-none">'))],
  ])('%s', (_, file) => {
    expect(readArticle(file, 'a').text).toBe(sentence);
  });

  test('a page in another encoding of the web', () => {
    const file = bytes(
      utf8('<meta charset="shift_jis"><body><p>Bupati Ogan Tengah meninjau pasar di kota '),
      [0x93, 0x8c, 0x8b, 0x9e],
      utf8('.</p>'),
    );
    expect(readArticle(file, 'a').text).toBe('Bupati Ogan Tengah meninjau pasar di kota 東京.');
  });

  test('a broken letter in UTF-8 is shown as one and spoils no other', () => {
    expect(readArticle(bytes(utf8(sentence), [0xe2, 0x80], utf8(' Ya.')), 'a').text).toBe(
      `${sentence}\ufffd Ya.`,
    );
  });
});

describe('a file is read by its content', () => {
  test.each([
    ['a page', page, 'catatan.txt'],
    ['a page behind comments', `<!-- a --><!-- b -->\n${page}`, 'a'],
    ['a part of a page', `<div><p>${sentence}</p></div>`, 'a.txt'],
    ['a text', sentence, 'a.html'],
  ])('%s', (_, text, name) => {
    expect(readArticle(utf8(text), name).text).toBe(sentence);
  });

  test('a text with brackets stays text', () => {
    expect(readArticle(utf8(`${sentence} Luas <5 hektare, <b>tebal</b>.`), 'a').text).toContain(
      '<5 hektare, <b>tebal</b>',
    );
  });

  test('a saved page tells its address', () => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0026)https://kabarogan.example/1 -->\n${page}`;
    expect(readArticle(utf8(saved), 'a').meta.url).toBe('https://kabarogan.example/1');
  });
});

describe('archives of pages', () => {
  const archive = (
    encoding: string,
    content: string,
    type = 'text/html; charset="utf-8"',
  ) => `From: <Saved by Blink>\r
Snapshot-Content-Location: https://kabarogan.example/1\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
	type="text/html";\r
	boundary="----Batas--x----"\r
\r
------Batas--x----\r
Content-Type: image/png\r
Content-Transfer-Encoding: base64\r
\r
iVBORw0KGgo=\r
------Batas--x----\r
Content-Type: ${type}\r
Content-Transfer-Encoding: ${encoding}\r
Content-Location: https://kabarogan.example/1\r
\r
${content}\r
------Batas--x------\r
`;
  const quoted = [...utf8(page)]
    .map(
      (byte, index) =>
        (byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte)) + (index % 60 === 59 ? '=\r\n' : ''),
    )
    .join('');

  test.each([
    ['quoted-printable', quoted],
    ['base64', btoa(String.fromCharCode(...utf8(page)))],
  ])('%s', (encoding, content) => {
    const article = readArticle(utf8(archive(encoding, content)), 'a.mhtml');
    expect(article).toMatchObject({ text: sentence, meta: { url: 'https://kabarogan.example/1' } });
  });

  test('8bit', () => {
    expect(readArticle(utf8(archive('8bit', page)), 'a.mhtml').text).toBe(sentence);
  });

  test.each([
    ['without a page', archive('base64', 'AAAA', 'image/png')],
    ['without parts', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'],
    ['of an unknown making', 'Content-Type: multipart/related\r\n\r\nx'],
    ['with broken base64', archive('base64', '=%%%=')],
  ])('%s', (_, content) => {
    expect(() => readArticle(utf8(content), 'a.mhtml')).toThrow(
      expect.objectContaining({ fault: 'no_article' }),
    );
  });
});

describe('what cannot be read is refused in words', () => {
  test.each([
    ['20 MB', new Uint8Array(20_000_000), 'too_large', '20000000 bytes, at most 5000000'],
    ['PDF', utf8('%PDF-1.7 x'), 'binary', 'a PDF document'],
    ['PNG', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary', 'a PNG picture'],
    [
      'zip, which is not unpacked',
      bytes([0x50, 0x4b, 3, 4], new Uint8Array(1000)),
      'binary',
      'a zip archive or an office document',
    ],
    ['gzip, which is not unpacked', bytes([0x1f, 0x8b, 8, 0]), 'binary', 'a gzip archive'],
    ['MP4', bytes([0, 0, 0, 24], utf8('ftypisom')), 'binary', 'an MP4 video'],
    ['tar', bytes(new Uint8Array(257).fill(97), utf8('ustar')), 'binary', 'a tar archive'],
    ['zeros', new Uint8Array(4_000_000), 'binary', 'a binary file'],
    ['a zero in a text', utf8(`${sentence}\0${sentence}`), 'binary', 'a binary file'],
    [
      'noise',
      Uint8Array.from({ length: 1_000_000 }, (_, index) => 1 + ((index * index * 31 + index * 7) % 255)),
      'not_text',
      'no text in any known encoding',
    ],
    ['nothing', new Uint8Array(0), 'no_article', 'no text of an article'],
    ['a text as long as a library', utf8('kata '.repeat(900_000)), 'too_large', '4500000 characters'],
    ['one line of brackets', utf8('. ('.repeat(1_500_000)), 'too_large', '4500000 characters'],
    ['tags without an end', utf8(`<p>${'<a'.repeat(2_000_000)}`), 'too_large', 'a tag of more than'],
  ] as const)('%s', (_, file, fault, words) => {
    const start = performance.now();
    expect(() => readArticle(file, 'berkas.bin')).toThrow(
      expect.objectContaining({ fault, message: expect.stringContaining(`berkas.bin: ${words}`) as string }),
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['baca juga', '. baca juga : '],
    ['brackets', '. ('],
    ['dates', '1.1.1.1 - '],
    [
      'words of sharing',
      'share share share share share share share share share share share share share sharee\n',
    ],
    ['names of reporters', 'Penulis A B : x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x:\n'],
    ['berita ini', 'berita ini telah '],
    ['marks on letters', 'e\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323'],
    ['tabs', '1\t \t'],
  ])('words against the rules take no time: %s', (_, words) => {
    const start = performance.now();
    const text = words.repeat(Math.floor(290_000 / words.length));
    readArticle(utf8(`${sentence}\n${text}`), 'a');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
