import { micromark } from 'micromark';

/** Picture signs are left as they stand: a story has its own pictures and asks no other machine for one. */
const ownPicturesOnly = { disable: { null: ['labelStartImage'] } };

/** A writer's Markdown as HTML. Tags in it are printed, not run; links lead to web addresses and mail only. */
export function markdownHtml(markdown: string): string {
  return micromark(markdown, { extensions: [ownPicturesOnly] });
}
