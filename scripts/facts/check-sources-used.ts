import { recordFileNames, type ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';
import { referencesOf } from './references';

/** A source that no record names is a leftover. While records cannot be read, nobody can say. */
export function checkSourcesUsed(facts: ParsedFacts): Problem[] {
  if (!facts.readable(...recordFileNames)) return [];
  const used = new Set(
    recordFileNames.flatMap((name) =>
      [...facts.records[name], ...facts.broken(name).map(({ written }) => written)].flatMap((record) =>
        referencesOf(name, record)
          .filter(({ kind }) => kind === 'source')
          .map(({ key }) => key),
      ),
    ),
  );
  return facts.records.sources
    .filter(({ id }) => !used.has(id))
    .map((source) =>
      problem(facts.placeOf(source), 'unused source', source.id, 'remove it, or name it in a record'),
    );
}
