import { term } from '$lib/i18n/term';

/** A post with its party and its standing, unless the printed title says the latter already. */
export function postWords({
  post,
  status,
  party = null,
}: {
  post: string;
  status: string;
  party?: string | null;
}) {
  const standing = term('status', status);
  const said =
    status === 'definitive' ||
    post.toLowerCase().includes(standing) ||
    /^(pj|pjs|plt|plh|pelaksana|penjabat)\b/i.test(post) ||
    /\bsementara\b/i.test(post);
  return `${post}${party ? ` (${party})` : ''}${said ? '' : `, ${standing}`}`;
}
