import { ask } from '$lib/database/ask.server';
import { indicatorBins } from '$lib/queries/indicator-bins';
import { indicatorIndex } from '$lib/queries/indicator-index';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [indicators, bins] = await Promise.all([ask(indicatorIndex, {}), ask(indicatorBins, {})]);
  return {
    indicators: indicators.map((indicator) => ({
      ...indicator,
      bins: bins
        .filter((bin) => bin.indicator === indicator.id)
        .map(({ bin, members }) => ({ bin, members })),
    })),
  };
};
