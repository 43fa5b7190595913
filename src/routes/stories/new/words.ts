import { m } from '$lib/paraglide/messages';
import type { Block } from '$lib/story-maker/draft';
import type { StoryWords } from '$lib/story-maker/story-words';

export function kindName(kind: Block['kind']): string {
  return {
    text: m.maker_text(),
    chart: m.maker_chart(),
    number: m.maker_number(),
    evidence: m.maker_evidence(),
    image: m.maker_image(),
  }[kind];
}

/** The words of stories that are taken away, in the language of the story. */
export function storyWords(locale: 'id' | 'en'): StoryWords {
  const language = { locale };
  return {
    table: m.figure_table({}, language),
    sources: m.stories_sources({}, language),
    origin: m.maker_origin({}, language),
    see: m.embed_look({}, language),
    by: (author) => m.maker_by({ author }, language),
    data: (stamp) => m.maker_stamp(stamp, language),
    frozen: m.maker_frozen({}, language),
  };
}
