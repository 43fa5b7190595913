import { localizeHref } from '$lib/i18n/localize-href';
import type { RecordAddress } from '$lib/queries/record-addresses';

/** A link to a record or person of ours, or out to an article. */
export function addressHref({ id, kind, path }: RecordAddress): { href: string; rel?: string } {
  if (kind === 'source') return { href: path, rel: 'external nofollow noreferrer' };
  return { href: `${localizeHref(`/${path}/`)}${kind === 'membership' ? `#${id}` : ''}` };
}
