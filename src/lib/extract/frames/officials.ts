import type { Proposal } from '../proposal';
import { slot, type Scene } from '../scene';
import type { Holder } from './holders';

/** Posts that are no regional ones, and those that say only who led a group. */
const passing =
  /\b(?:rombongan|delegasi|tim|sidang|panitia|menteri|presiden|dirjen|DPR RI|DPD RI|Kementerian)\b/i;

/** Who holds which public post, as the article says; one record a person and post. */
export function officials(scene: Scene, holders: Holder[]): Proposal[] {
  const groups = new Map<string, [Holder, ...Holder[]]>();
  for (const holder of holders) {
    if (!isRegional(holder)) continue;
    const { person, post, region } = holder;
    const key = [person.full_name.toLowerCase(), post.post.toLowerCase(), region?.code ?? ''].join('|');
    const known = groups.get(key);
    if (known) known.push(holder);
    else groups.set(key, [holder]);
  }
  return [...groups.values()].map((group) => official(scene, group));
}

function isRegional({ post, region }: Holder): boolean {
  if (passing.test(post.post) || (post.body && passing.test(post.body))) return false;
  return (
    region !== null &&
    (post.role !== 'other' || /\b(?:Direktur RSUD|KPU|KIP|Bawaslu|Panwaslu|Panwaslih)\b/.test(post.post))
  );
}

function official(scene: Scene, [first, ...others]: [Holder, ...Holder[]]): Proposal {
  const { person, post, region, rule } = first;
  const all = [first, ...others];
  const fullest = all.find((holder) => holder.person.name === person.full_name)?.person ?? person;
  return {
    id: `official-${person.start}`,
    kind: 'official',
    rule,
    values: {
      name: slot(scene, person.full_name, rule, fullest),
      post: slot(scene, post.post, rule, [post, ...others.map((holder) => holder.post)]),
      role: slot(scene, post.role, post.rule, post),
      status: slot(scene, post.status, post.rule, post),
      ...(region ? { region: slot(scene, region.code, rule, region.evidence, region.basis) } : {}),
    },
    persons: [],
    flags: [],
  };
}
