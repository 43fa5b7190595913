import type { Article } from './article';
import { checked } from './checks/checks';
import { activities } from './frames/activities';
import { budgetLines } from './frames/budgets/budget-lines';
import { tableLines } from './frames/budgets/table-lines';
import { costs } from './frames/elections/costs';
import { results } from './frames/elections/results';
import { tableResults } from './frames/elections/table-results';
import { placedByCompany } from './frames/company';
import { holdersOf, placedByVisits } from './frames/holders';
import { officials } from './frames/officials';
import { visits } from './frames/visits/visits';
import type { Lexicon } from './lexicon';
import { merge } from './merge';
import type { Extraction, Extractor } from './proposal';
import { sceneReader } from './read-scene';

/** The grammar: rules and a lexicon, no network, the same answer for the same article. */
export function grammar(lexicon: Lexicon): (article: Article) => Extraction {
  const readScene = sceneReader(lexicon);
  return (article) => {
    const { scene, mentions } = readScene(article);
    const holders = placedByCompany(scene, holdersOf(scene));
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
