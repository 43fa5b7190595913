import { filesOfKind, knownKeys } from './known-keys';
import { nearestRegion } from './nearest-region';
import { recordFileNames, type ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';
import { referenceKinds, referencesOf, type Reference } from './references';

/** Whatever a record names must be there: regions, sources, persons, publishers, accounts, datasets … */
export function checkReferences(facts: ParsedFacts): Problem[] {
  // what stood on a line that cannot be read may be the very record that is named
  const kinds = referenceKinds.filter((kind) => facts.readable(...filesOfKind[kind]));
  const known = new Map(kinds.map((kind) => [kind, knownKeys(facts, kind)]));
  return recordFileNames.flatMap((name) =>
    [...facts.records[name], ...facts.broken(name).map(({ sound }) => sound)].flatMap((record) =>
      referencesOf(name, record)
        .filter(({ kind, key }) => known.get(kind)?.has(key) === false)
        .map((reference) =>
          problem(
            facts.placeOf(record),
            `unknown ${reference.kind}`,
            reference.key,
            remedyOf(reference, facts),
          ),
        ),
    ),
  );
}

function remedyOf({ kind, key, place }: Reference, facts: ParsedFacts): string {
  const nearest = kind === 'region' ? nearestRegion(facts.records.regions, key, place) : undefined;
  return nearest ? `nearest: ${nearest.code} ${nearest.name}` : 'add it, or mend the name';
}
