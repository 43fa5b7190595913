import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { IndicatorValuesRow } from '$lib/queries/indicator-values';
import { basesOf } from './view';

/** The fields of the filter: regions with a value, and bases where there are several. */
export function filterFields(values: IndicatorValuesRow[]) {
  const bases = basesOf(values);
  return [
    {
      name: 'region' as const,
      label: m.indicators_filter_region(),
      choices: [...new Map(values.map(({ region, name }) => [region, name]))]
        .map(([value, text]) => ({ value, text }))
        .sort((a, b) => a.text.localeCompare(b.text, 'id')),
    },
    ...(bases.length > 1
      ? [
          {
            name: 'basis' as const,
            label: m.indicators_filter_basis(),
            choices: bases.map((value) => ({ value, text: term('indicator_basis', value) })),
          },
        ]
      : []),
  ];
}
