import type { RegionMention } from '../mention';
import type { RegionDraft, Regions } from './find-regions';
import type { Word } from './words';

/**
 * Tells regions of one name apart: by the type beside the name, by the province after it, by the one form that the
 * rest of the text uses; else the code stays null.
 */
export function resolveRegions(words: Word[], drafts: RegionDraft[], regions: Regions): RegionMention[] {
  const stated = new Map<string, Set<string>>();
  for (const { name, codes } of drafts) {
    const [code] = codes;
    if (codes.length === 1 && code) stated.set(name, (stated.get(name) ?? new Set()).add(code));
  }
  return drafts.map((draft, at) => {
    const { codes, type, rule } = draft;
    const span = { start: words[draft.first]?.start ?? 0, end: words[draft.next - 1]?.end ?? 0 };
    const mention = (decided: string[], by: string): RegionMention => ({
      kind: 'region',
      ...span,
      code: decided.length === 1 ? (decided[0] ?? null) : null,
      candidates: [...decided, ...codes.filter((code) => !decided.includes(code))],
      type,
      rule: by,
    });
    const before = drafts[at - 1];
    const province = codes.find((code) => regions.typeOf(code) === 'provinsi');
    if (province && before && qualifies(words, before, draft)) {
      const within = before.codes.some((code) => code !== province && regions.provinceOf(code) === province);
      if (within) return mention([province], 'region.province_after');
    }
    if (codes.length === 1) return mention(codes, rule);
    const after = drafts[at + 1];
    if (after && qualifies(words, draft, after)) {
      const inside = codes.filter(
        (code) => regions.typeOf(code) !== 'provinsi' && after.codes.includes(regions.provinceOf(code)),
      );
      if (inside.length === 1) return mention(inside, 'region.by_province');
    }
    const elsewhere = stated.get(draft.name);
    if (elsewhere?.size === 1) return mention([...elsewhere], 'region.stated_elsewhere');
    return mention([], rule);
  });
}

/** `Karanganyar, Jawa Tengah`, `Karanganyar (Jawa Tengah)` */
function qualifies(words: Word[], region: RegionDraft, province: RegionDraft): boolean {
  const gap = words[province.first]?.gap;
  return region.next === province.first && (gap === 'comma' || gap === 'bracket' || gap === 'space');
}
