import type { Cell } from '$lib/components/cell';
import { formatNumber, formatPercent } from '$lib/format/number';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { localizeHref } from '$lib/i18n/localize-href';

export const number = (value: number) => formatNumber(value, locale());
export const percent = (value: number) => formatPercent(Math.round(value * 100) / 100, locale());

/** `+3,2` */
export function signed(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + formatNumber(Math.abs(value), locale(), 2);
}

/** `+3,2 poin`: a difference of two percentages is said in points. */
export function points(value: number): string {
  return m.elections_points({ value: signed(value) });
}

/** The same without a sign: how far two sources lie apart. */
export function pointsApart(value: number): string {
  return m.elections_points({ value: formatNumber(value, locale(), 2) });
}

/** `Pilkada 2024`, `Sirekap Pilpres 2024 (sementara)`. */
export function dayName(day: string): string {
  return term('day', day.replaceAll('-', '_'));
}

/** Where the statements on a region's elections stand with their sources. */
export function evidence(region: string, anchor = 'elections'): string {
  return `${localizeHref(`/regions/${region}/`)}#${anchor}`;
}

/** The evidence of one record. */
export function fact(record: string): string {
  return localizeHref(`/facts/${record}/`);
}

/** Where a published table is described, with its source. */
export function datasetEvidence(dataset: string): string {
  return `${localizeHref('/data/')}#${dataset}`;
}

export function cell(text: string, region: string, anchor?: string): Cell {
  return { text, href: evidence(region, anchor) };
}
