import type { BodyMention, PostMention, RegionMention } from '../../mention';
import { ofKind, type Scene, type Sentence } from '../../scene';
import { contains, type Span } from '../../span';

/** A region as a side of a visit, with the body or post that stands for it. */
export interface Party extends Span {
  code: string;
  region: RegionMention;
  bearer: BodyMention | PostMention | null;
}

/** All regions of a sentence that may be a side, in their order. A province that only places a regency is none. */
export function partiesOf(scene: Scene, { mentions }: Sentence): Party[] {
  const bearers = mentions.filter(
    (mention): mention is BodyMention | PostMention => mention.kind === 'body' || mention.kind === 'post',
  );
  const parties: Party[] = [];
  for (const region of ofKind(mentions, 'region')) {
    const code = region.code;
    if (
      code === null ||
      /\bibu ?kota (?:provinsi )?$/i.test(scene.text.slice(region.start - 20, region.start))
    )
      continue;
    const bearer = bearers
      .filter((mention) => contains(mention, region))
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    const last = parties.at(-1);
    if (last && places(scene, last, region)) continue;
    if (last && repeats(scene, last, region)) {
      last.end = region.end + 1;
      continue;
    }
    const { start, end } = bearer ?? region;
    parties.push({ code, region, bearer: bearer ?? null, start, end });
  }
  return parties;
}

/** `Pangkajene dan Kepulauan (Pangkep)` */
function repeats({ text }: Scene, last: Party, region: RegionMention): boolean {
  return last.code === region.code && /^\s?\($/.test(text.slice(last.end, region.start));
}

/** `Kabupaten Karanganyar, Jawa Tengah`; `Kota Metro Provinsi Lampung`; `Karanganyar (Jawa Tengah)` */
function places({ text, places: known }: Scene, regency: Party, province: RegionMention): boolean {
  return (
    province.code?.length === 2 &&
    known.get(regency.code)?.province === province.code &&
    regency.code.length > 2 &&
    /^[\s,()]{1,4}$/.test(text.slice(regency.end, province.start))
  );
}
