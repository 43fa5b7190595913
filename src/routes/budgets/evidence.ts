import { localizeHref } from '$lib/i18n/localize-href';

/** Where the tables of the Finance Ministry are described on the site. */
export const panelPage = '/data/#djpk-east-java-2021-2024';

/** A mark's evidence: the fact, or the description of the panel. @param key record, or address of a file of the panel */
export function markHref(key: string): string | null {
  if (key === '') return null;
  return localizeHref(key.startsWith('http') ? panelPage : `/facts/${key}/`);
}

/** The same of a row of a table; of the panel the very file. */
export function rowHref(key: string): string {
  return key.startsWith('http') ? key : localizeHref(`/facts/${key}/`);
}

/** @param key region and record: `16.10#b-01b1c61304` */
export function pairHref(key: string): string | null {
  return markHref(key.split('#')[1] ?? '');
}
