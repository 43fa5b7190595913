import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Draft } from './draft';
import { fileOf } from './part-files';
import { storyHtml } from './story-html';
import { storyMarkdown } from './story-markdown';
import type { StoryWords } from './story-words';

/** name of the draft in the archive */
export const draftFile = 'story.json';

/** A story as an archive: the page, the text, its pictures, drawings and data, and the draft itself. */
export function storyZip(draft: Draft, words: StoryWords): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    'story.html': strToU8(storyHtml(draft, words)),
    'story.md': strToU8(storyMarkdown(draft, words)),
    [draftFile]: strToU8(JSON.stringify(draft)),
  };
  for (const [place, block] of draft.blocks.entries()) {
    if (block.kind === 'image') {
      // pictures are compressed already
      files[fileOf(block, place)] = [bytesOf(block.base64), { level: 0 }];
    } else if (block.kind === 'chart') {
      files[fileOf(block, place)] = strToU8(block.wide);
      files[fileOf(block, place).replace(/svg$/, 'csv')] = strToU8(block.csv);
    }
  }
  // the same story is the same bytes
  return new Uint8Array(zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
