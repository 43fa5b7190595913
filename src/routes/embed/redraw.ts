import { mount } from 'svelte';
import { open } from '$lib/database/browser';
import type { EvidenceIndex } from '$lib/exports/evidence-index';
import { localizeHref } from '$lib/i18n/localize-href';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import type { EmbedWords } from './embed-words';
import EmbedFigure from './EmbedFigure.svelte';
import { soloChart } from './charts';
import { chartWords } from './words';

/** Draws an embedded chart for the choice in its address, from the dataset that the page names. */
export async function redraw(embed: HTMLElement, query: string): Promise<void> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  overwriteGetLocale(() => language);
  const { embed: chart = '', data = '/data/', version = '', newer = '' } = embed.dataset;
  const site = location.origin;
  const behind = evidence(site);
  // an earlier failure is told first
  behind.catch(() => undefined);
  const database = await open({ data: new URL('/data/', site), version: new URL(data, site) });
  const solo = await soloChart((asked, filter) => database.query(asked, filter), chart, query);
  const place = embed.querySelector('[data-figure]');
  if (!place) return;
  if (!solo) throw new Error(`no chart: ${chart}?${query}`);
  const { shown, path, anchor } = solo;
  const words: Omit<EmbedWords, 'chart'> = {
    ...chartWords(solo, await behind),
    version,
    newer: newer || null,
    address: `${site}${localizeHref(path)}?${query}#${anchor}`,
  };
  place.replaceChildren();
  mount(EmbedFigure, { target: place, props: { ...words, draw: shown?.figure.options ?? null } });
}

async function evidence(site: string): Promise<EvidenceIndex> {
  const response = await fetch(`${site}/data/exports/evidence.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as EvidenceIndex;
}
