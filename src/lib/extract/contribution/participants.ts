import type { Proposal } from '../proposal';

/** Persons of an event; who they are in Sorot is for an editor to say. */
export function participants({ persons }: Proposal) {
  return persons.map(({ role, name, post }) => ({
    role,
    person: null,
    name: name.value,
    name_as_printed: name.evidence[0].exact.replaceAll(/\s+/g, ' '),
    post: post?.value ?? null,
    party: null,
  }));
}
