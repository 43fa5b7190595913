import type { Shown } from '$lib/components/shown';
import type { IndicatorFilter } from '$lib/filters/indicator-filter';
import { m } from '$lib/paraglide/messages';
import { figureWords } from './figure-words';
import { basesOf, plotted, type IndicatorData, type IndicatorView } from './view';

/** The figure of an indicator with its words. */
export function indicatorShown(data: IndicatorData, view: IndicatorView, filter: IndicatorFilter): Shown {
  const { card, norms, values } = data;
  return {
    chart: `indicator-${card.id}`,
    ...figureWords(card, norms, view),
    ...plotted(card, view),
    figure: view.figure,
    notes: [
      ...(filter.basis === null && basesOf(values).length > 1 ? [m.indicators_note_basis()] : []),
      m.indicators_rank_note(),
    ],
    sources: { text: m.indicators_table(), href: '#values' },
  };
}
