/** Kinds of files that hold no plain text, by their first bytes. None is unpacked. */
const signatures: [kind: string, first: string][] = [
  ['a PDF document', '%PDF-'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a RIFF file (WebP, AVI or WAV)', 'RIFF'],
  ['a TIFF picture', 'II*\0'],
  ['a TIFF picture', 'MM\0*'],
  ['a zip archive or an office document', 'PK\x03\x04'],
  ['an empty zip archive', 'PK\x05\x06'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a zstd archive', '\x28\xb5\x2f\xfd'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['an RTF document', '{\\rtf'],
  ['a Safari archive', 'bplist00'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90\0'],
  ['WebAssembly', '\0asm'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['an audio file', 'ID3'],
  ['an audio or video file', 'OggS'],
  ['a Matroska video', '\x1aE\xdf\xa3'],
];

/** @returns what kind of binary file it is, in words for the terminal, or null */
export function binaryKind(bytes: Uint8Array): string | null {
  const first = latin1(bytes.subarray(0, 300));
  const known = signatures.find(([, signature]) => first.startsWith(signature));
  if (known) return known[0];
  if (first.startsWith('ftyp', 4)) return 'an MP4 video or HEIC picture';
  return first.startsWith('ustar', 257) ? 'a tar archive' : null;
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
