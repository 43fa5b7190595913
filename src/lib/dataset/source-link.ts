import type { Source } from '../schema/source';

export type LinkState = 'link' | 'no_address' | 'unusable';

export interface SourceLink {
  href: string | null;
  link_state: LinkState;
}

/** Crawls left addresses that open nothing: those are kept as found and never become links. */
export function sourceLink(source: Pick<Source, 'url' | 'kind'>): SourceLink {
  if (source.url === null) return { href: null, link_state: 'no_address' };
  const href = usableAddress(source.url, source.kind);
  return href === null ? { href: null, link_state: 'unusable' } : { href, link_state: 'link' };
}

function usableAddress(address: string, kind: Source['kind']): string | null {
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (!/\.[a-z]{2,}$/i.test(url.hostname)) return null;
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_.*|pgrelated|fbclid|gclid)$/i.test(name)) url.searchParams.delete(name);
  }
  const last = url.pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return kind !== 'dataset' && url.search === '' ? null : url.href;
  if (last === 'send' || /^whatsapp:/i.test(last)) return null;
  return looksLikeDomain(last) ? null : url.href;
}

function looksLikeDomain(segment: string): boolean {
  return /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|id|net|org|co|info|tv|news|asia)$/i.test(segment);
}
