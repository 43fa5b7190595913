import { localizeHref } from '$lib/i18n/localize-href';

/** Charts that stand for a page where a link to it shows a picture, by route; of all other pages, that of the front. */
export const chartCards: Record<string, string> = {
  '/': 'turnout-by-region',
  '/visits': 'visit-map',
  '/budgets': 'budget-accounts',
  '/elections': 'turnout-by-region',
  '/elections/years': 'turnout-by-year',
  '/elections/ballots': 'single-candidates',
  '/elections/cost': 'election-cost-and-turnout',
  '/officials': 'acting-heads',
  '/timeline': 'timeline',
  '/indicators': 'indicator-own-revenue-share',
  '/conflicts': 'conflicts-by-subject',
  '/stories': 'service-mall-outcomes',
};

/**
 * Address of the picture that a link to the page shows, without the site's origin.
 * @param own the chart that the page names itself, as a story does
 */
export function socialCard(
  route: string | null,
  params: Partial<Record<string, string>>,
  own: string | undefined,
): string {
  if (route?.startsWith('/regions/[code]')) return `/regions/${params['code'] ?? ''}/card.png`;
  const chart = own ?? chartCards[route ?? '/'] ?? chartCards['/'] ?? '';
  return localizeHref(`/embed/${chart}/card.png`);
}
