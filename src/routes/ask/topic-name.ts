import { m } from '$lib/paraglide/messages';

/** The surface whose name a topic bears. */
export function topicName(
  topic: 'elections' | 'visits' | 'budgets' | 'officials' | 'sources' | 'regions' | 'indicators',
): string {
  return m[`nav_${topic}`]();
}
