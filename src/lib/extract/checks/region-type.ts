import type { RegionMention } from '../mention';
import { ofKind } from '../scene';
import { contains, evidenceOf } from '../span';
import type { Check } from './check';

/** A name that is both a kabupaten and a kota, without the word that says which: taken by context, or left open. */
export const regionType: Check = (scene, { values }) => {
  const regions = ofKind(scene.mentions, 'region').filter(isOpen);
  if (regions.length === 0) return null;
  const sides = Object.entries(values).filter(([field]) => field.endsWith('region'));
  const [anchor] = Object.values(values);
  const sentence = scene.sentences.find((one) => anchor && contains(one, anchor.evidence[0]));
  const region =
    sides.length === 0
      ? regions.find((one) => one.code === null && sentence && contains(sentence, one))
      : regions.find((one) => sides.some(([, { evidence }]) => contains(evidence[0], one)));
  if (!region) return null;
  return {
    check: 'region_type',
    fields: sides.length === 0 ? ['region'] : sides.map(([field]) => field),
    details: { taken: region.code ?? '', candidates: region.candidates.join(' ') },
    evidence: [evidenceOf(scene.text, region)],
  };
};

function isOpen({ type, candidates }: RegionMention): boolean {
  return type === null && candidates.length > 1;
}
