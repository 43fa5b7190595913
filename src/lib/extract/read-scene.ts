import type { Article } from './article';
import { gazetteer } from './gazetteer/gazetteer';
import type { Lexicon } from './lexicon';
import type { Mention, PersonMention } from './mention';
import { findPersons } from './persons/find-persons';
import { sceneOf, type Place, type Scene } from './scene';
import { sentences } from './tokens/sentences';
import { contains } from './span';
import { tokenize } from './tokens/tokenize';
import { findValues } from './values/find-values';

/** An article with all that the grammar reads in its words, masked ones too. */
export interface ReadScene {
  scene: Scene;
  mentions: Mention[];
}

/** The stages before the frames: words, sentences, values, names. */
export function sceneReader(lexicon: Lexicon): (article: Article) => ReadScene {
  const places = new Map<string, Place>(lexicon.regions.map((region) => [region.code, region]));
  const capitals = capitalsOf(lexicon);
  const find = gazetteer(lexicon);
  return (article) => {
    const { text } = article;
    const tokens = tokenize(text);
    const spans = sentences(text, tokens);
    const words = [...findValues(text, tokens), ...find(text, tokens)];
    const persons = findPersons(text, tokens, spans, words);
    const mentions = [...words.filter((word) => !isInName(word, persons)), ...persons].sort(
      (a, b) => a.start - b.start,
    );
    return { scene: sceneOf(article, spans, mentions, places, capitals), mentions };
  };
}

/** `Siak` of `Zainal Arifin Siak` */
function isInName(mention: Mention, persons: PersonMention[]): boolean {
  return mention.kind === 'region' && persons.some((person) => contains(person, mention));
}

/** Regencies by their capitals, which datelines name; one that is a region's own name, or of two regions, decides nothing. */
function capitalsOf({ regions }: Lexicon): Map<string, string> {
  const names = new Set(regions.map(({ name }) => name.toLowerCase()));
  const capitals = new Map<string, string | null>();
  for (const { code, capital } of regions) {
    const name = capital?.toLowerCase();
    if (code.length === 2 || !name || names.has(name)) continue;
    capitals.set(name, capitals.has(name) ? null : code);
  }
  return new Map([...capitals].filter((entry): entry is [string, string] => entry[1] !== null));
}
