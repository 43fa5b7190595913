import { strFromU8, unzipSync } from 'fflate';
import { draft, type Draft } from './draft';
import { draftElement } from './story-html';
import { draftFile } from './story-zip';

/** The file is no story, or not one of this edition. */
export class StoryFileError extends Error {
  override readonly name = 'StoryFileError';
}

/** Nothing larger is unpacked. */
const limit = 60_000_000;

/**
 * Opens a story that was taken away, as a page or as an archive.
 * @param harmless takes out of an SVG what could run or load something; the file may come from anybody
 * @throws StoryFileError
 */
export function readStory(bytes: Uint8Array, harmless: (svg: string) => string): Draft {
  const read = draft.safeParse(
    parsed(bytes[0] === 0x50 && bytes[1] === 0x4b ? fromZip(bytes) : fromHtml(bytes)),
  );
  if (!read.success)
    throw new StoryFileError(read.error.issues[0]?.path.join('.') ?? '', { cause: read.error });
  return {
    ...read.data,
    blocks: read.data.blocks.map((block) =>
      block.kind === 'chart'
        ? { ...block, narrow: harmless(block.narrow), wide: harmless(block.wide) }
        : block,
    ),
  };
}

function fromZip(bytes: Uint8Array): string {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === draftFile && originalSize <= limit,
    });
    const found = files[draftFile];
    if (found) return strFromU8(found);
  } catch (cause) {
    throw new StoryFileError('zip', { cause });
  }
  throw new StoryFileError(draftFile);
}

function fromHtml(bytes: Uint8Array): string {
  const open = `<script type="application/json" id="${draftElement}">`;
  const html = new TextDecoder().decode(bytes);
  const start = html.lastIndexOf(open);
  if (start < 0) throw new StoryFileError(draftElement);
  return html.slice(start + open.length, html.indexOf('</script>', start));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new StoryFileError('json', { cause });
  }
}
