import { ofKind } from '../scene';
import { contains } from '../span';
import type { Check } from './check';

/** A name that is both a kabupaten and a kota, without the word that says which. */
export const regionType: Check = ({ mentions }, { values }) => {
  for (const [field, { evidence, value }] of Object.entries(values)) {
    if (!field.endsWith('region')) continue;
    const [words] = evidence;
    const mention = ofKind(mentions, 'region').find((region) => contains(words, region));
    if (mention && mention.type === null && mention.candidates.length > 1) {
      return {
        check: 'region_type',
        fields: [field],
        details: { taken: String(value), candidates: mention.candidates.join(' ') },
        evidence: [words],
      };
    }
  }
  return null;
};
