import { part, type StoryParts } from './story-parts';
import { textParts } from './story-tags';

/** A text above a story without its links, for where no link can stand. */
export function plainText(text: string, numbers: StoryParts['numbers']): string {
  return textParts(text)
    .map(({ text: words, key }) => (key === null ? words : part(numbers, key).text))
    .join('');
}
