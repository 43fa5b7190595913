import { localizeHref } from '$lib/i18n/localize-href';
import { m } from '$lib/paraglide/messages';

/** The published tables of the Finance Ministry, and where they are described on the site. */
export const panelDataset = 'djpk-east-java-2021-2024';
export const panelPage = `/data/#${panelDataset}`;

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

/** Where the sources of a region's figures are listed. @param sources addresses in the news; null: the panel */
export function sourcesOf(region: string, sources: string[] | null): { text: string; href: string } {
  return sources === null
    ? { text: m.budgets_panel_source(), href: localizeHref(panelPage) }
    : {
        text: m.budgets_sources({ count: new Set(sources).size }),
        href: localizeHref(`/regions/${region}/#budget`),
      };
}
