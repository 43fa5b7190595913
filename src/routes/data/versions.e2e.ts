import { expect, test } from '@playwright/test';
import { manifest } from '../../lib/database/manifest';
import { versionHistory } from '../../lib/schema/dataset-version';

test.use({ javaScriptEnabled: false });

for (const path of ['/data/', '/en/data/']) {
  test(`${path} lists every version with its changes, without scripts`, async ({ page, request }) => {
    const { versions, unreleased } = versionHistory.parse(
      await (await request.get('/data/versions.json')).json(),
    );
    const { version } = manifest.parse(await (await request.get('/data/manifest.json')).json());
    const all = [...versions, ...(unreleased ? [unreleased] : [])].reverse();
    expect(all[0]?.version).toBe(version);

    await page.goto(path);
    const headings = await page.locator('#versions h3').allInnerTexts();
    expect(headings).toHaveLength(all.length);
    for (const [index, { version: name, added, corrected, withdrawn, records }] of all.entries()) {
      expect(headings[index]).toContain(name);
      const item = page.locator(`[id="${name}"]`);
      await expect(item).toContainText(records.toLocaleString(path === '/data/' ? 'id' : 'en'));
      for (const { id } of [added, corrected, withdrawn].flatMap((changes) => changes.slice(0, 20))) {
        await expect(item.locator('details')).toContainText(id);
      }
    }
  });
}
