import { render } from 'svelte/server';
import { beforeEach, expect, test, vi } from 'vitest';
import * as node from '$lib/database/node.server';
import { releasedVersions } from '../released.server';
import { askVersion, embedPage } from './embed.server';
import EmbedFigure from './EmbedFigure.svelte';

vi.mock(import('$lib/database/node.server'), async (original) => ({ ...(await original()) }));

const version = releasedVersions().at(-1) ?? '';
const real = node.readManifest;

beforeEach(() => {
  vi.restoreAllMocks();
});

/** Words and drawings of a chart frozen at the last released version. */
async function frozen() {
  const page = await embedPage(askVersion(version), 'visits-by-type', version);
  if (!page) throw new Error('no page');
  const { chart, ...words } = page.words;
  return { chart, page, html: render(EmbedFigure, { props: { ...words, drawings: page.drawings } }).body };
}

test('a frozen chart says nothing of newer data while its version is the last', async () => {
  vi.spyOn(node, 'readManifest').mockImplementation((directory) => ({ ...real(directory), version }));
  const { page, html } = await frozen();
  expect(page.data).toBe(`/data/versions/${version}/`);
  expect(html).toContain(`data ${version}`);
  expect(html).not.toContain('lebih baru');
});

test('and names the newer version when there is one', async () => {
  vi.spyOn(node, 'readManifest').mockImplementation((directory) => ({
    ...real(directory),
    version: '2027-01-01-00000000',
  }));
  const { chart, html } = await frozen();
  expect(chart).toBe('visits-by-type');
  expect(html).toContain('Data yang lebih baru ada: versi 2027-01-01-00000000.');
  expect(html).toContain(`data ${version}`);
});
