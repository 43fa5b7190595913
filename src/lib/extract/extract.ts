import type { Article } from './article';
import { checked } from './checks/checks';
import { activities } from './frames/activities';
import { budgetLines } from './frames/budgets/budget-lines';
import { tableLines } from './frames/budgets/table-lines';
import { costs } from './frames/elections/costs';
import { results } from './frames/elections/results';
import { tableResults } from './frames/elections/table-results';
import { holdersOf, placedByVisits } from './frames/holders';
import { officials } from './frames/officials';
import { visits } from './frames/visits/visits';
import { gazetteer } from './gazetteer/gazetteer';
import type { Lexicon } from './lexicon';
import { merge } from './merge';
import { findPersons } from './persons/find-persons';
import type { Extraction, Extractor } from './proposal';
import { sceneOf, type Place } from './scene';
import { sentences } from './tokens/sentences';
import { tokenize } from './tokens/tokenize';
import { findValues } from './values/find-values';

/** The grammar: rules and a lexicon, no network, the same answer for the same article. */
export function grammar(lexicon: Lexicon): (article: Article) => Extraction {
  const places = new Map<string, Place>(lexicon.regions.map((region) => [region.code, region]));
  const capitals = capitalsOf(lexicon);
  const find = gazetteer(lexicon);
  return (article) => {
    const { text } = article;
    const tokens = tokenize(text);
    const spans = sentences(text, tokens);
    const words = [...findValues(text, tokens), ...find(text, tokens)];
    const mentions = [...words, ...findPersons(text, tokens, spans, words)].sort((a, b) => a.start - b.start);
    const scene = sceneOf(article, spans, mentions, places, capitals);
    const holders = holdersOf(scene);
    const visited = visits(scene, holders);
    const proposals = merge([
      ...visited,
      ...officials(scene, placedByVisits(holders, visited)),
      ...activities(scene, holders),
      ...budgetLines(scene),
      ...tableLines(scene),
      ...results(scene),
      ...tableResults(scene),
      ...costs(scene),
    ]);
    return {
      article,
      mentions,
      proposals: proposals.map((proposal) => checked(scene, proposal)),
      extractor: 'grammar',
    };
  };
}

/** The grammar as an extractor among others. */
export function grammarExtractor(lexicon: Lexicon): Extractor {
  const read = grammar(lexicon);
  return { name: 'grammar', extract: (article) => Promise.resolve(read(article)) };
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
