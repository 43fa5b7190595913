import type { FileWords } from '$lib/exports/make-file';
import { m } from '$lib/paraglide/messages';

/** The words of files, in the reader's language. */
export function fileWords(): FileWords {
  return {
    xlsx: {
      data: m.take_sheet_data(),
      sources: m.take_sheet_sources(),
      notes: m.take_sheet_notes(),
      publisher: m.take_publisher(),
      published: m.take_published(),
      address: m.take_address(),
    },
    source: ({ sources }) =>
      publisherLine(
        sources.map(({ publisher }) => publisher),
        m.take_sources_many,
      ) ?? m.take_sources_page(),
    made: ({ version, retrieved, licence }) => m.take_made({ version, retrieved, licence }),
  };
}

/** The publishers in one line, the first eight by name; null: none. @param many says how many more there are, and where */
export function publisherLine(
  publishers: string[],
  many: (said: { names: string; count: number }) => string,
): string | null {
  const names = [...new Set(publishers)];
  if (names.length === 0) return null;
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8
    ? many({ names: shown, count: names.length - 8 })
    : m.take_sources({ names: shown });
}
