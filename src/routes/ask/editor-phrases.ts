import type { Locale } from '$lib/format/number';

const indonesian: Record<string, string> = {
  Find: 'Cari',
  Replace: 'Ganti',
  next: 'berikutnya',
  previous: 'sebelumnya',
  all: 'semua',
  'match case': 'bedakan huruf besar',
  'by word': 'kata utuh',
  regexp: 'regex',
  replace: 'ganti',
  'replace all': 'ganti semua',
  close: 'tutup',
  'current match': 'temuan ini',
  'on line': 'di baris',
  'Go to line': 'Ke baris',
  go: 'buka',
  Completions: 'Pelengkapan',
  Diagnostics: 'Kesalahan',
};

/** What the editor itself says, which speaks English. */
export function phrasesOf(locale: Locale): Record<string, string> {
  return locale === 'id' ? indonesian : {};
}
