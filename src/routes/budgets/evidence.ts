import { localizeHref } from '$lib/i18n/localize-href';

/** Where the tables of the Finance Ministry are described on the site. */
export const panelPage = '/data/#djpk-east-java-2021-2024';

/** Page of the region at the row of a record; of the panel its description. */
export function markHref(region: string, key: string): string | null {
  if (key === '') return null;
  return localizeHref(key.startsWith('http') ? panelPage : `/regions/${region}/#${key}`);
}

/** The same of a row of a table; of the panel the very file. */
export function rowHref(region: string, key: string): string {
  return key.startsWith('http') ? key : localizeHref(`/regions/${region}/#${key}`);
}

/** @param key region and record: `16.10#b-01b1c61304` */
export function pairHref(key: string): string | null {
  const [region = '', record = ''] = key.split('#');
  return markHref(region, record);
}
