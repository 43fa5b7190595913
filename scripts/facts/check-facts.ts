import { checkAmounts } from './check-amounts';
import { checkCorrections } from './check-corrections';
import { checkDates } from './check-dates';
import { checkIds } from './check-ids';
import { checkLanguages } from './check-languages';
import { checkPersonLinks } from './check-person-links';
import { checkPersonsTwice } from './check-persons-twice';
import { checkReferences } from './check-references';
import { checkRegions } from './check-regions';
import { checkSourcesUsed } from './check-sources-used';
import type { OfficialRegion } from './official-regions';
import type { ParsedFacts } from './parsed-facts';
import type { Problem } from './problem';

/** What the files say of each other, beyond what each record says by itself. */
export function checkFacts(facts: ParsedFacts, official: OfficialRegion[]): Problem[] {
  return [
    ...checkIds(facts),
    ...checkReferences(facts),
    ...checkSourcesUsed(facts),
    ...checkRegions(facts, official),
    ...checkDates(facts),
    ...checkAmounts(facts),
    ...checkLanguages(facts),
    ...checkCorrections(facts),
    ...checkPersonLinks(facts),
    ...checkPersonsTwice(facts),
  ];
}
