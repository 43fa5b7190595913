import { readCatalogue, readQuality } from '../catalogue.server';
import { checkViews } from '../check-view.server';
import type { PageServerLoad } from './$types';

/** Of each check; the page of its table shows more, the file more still. */
const most = 10;

export const load: PageServerLoad = async () => {
  const { version, checks } = readQuality();
  return {
    version,
    tables: readCatalogue().tables.map(({ name, title, judul }) => ({ name, title, judul })),
    checks: await checkViews(checks, most),
  };
};
