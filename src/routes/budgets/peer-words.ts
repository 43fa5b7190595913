import { formatNumber } from '$lib/format/number';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { BudgetPeersRow } from '$lib/queries/budget-peers';

/** The rule by which peers are chosen, and who they are. */
export function peerWords(peers: BudgetPeersRow[], scope: BudgetPeersRow['scope']): string {
  const own = peers.filter((peer) => peer.scope === scope);
  if (own.length === 0) return m.budgets_peers_none();
  const names = own.map(
    ({ full_name, population }) => `${full_name} (${formatNumber(population, locale())})`,
  );
  return m.budgets_peers({
    scope: scope === 'all' ? m.budgets_peers_all() : m.budgets_peers_panel({ count: 38 }),
    names: names.join(', '),
  });
}

/** Peers among all governments of which the measure is not known. */
export function notFound(peers: BudgetPeersRow[], rows: { region: string }[]): string {
  const missing = peers.filter(
    ({ scope, code }) => scope === 'all' && !rows.some(({ region }) => region === code),
  );
  return missing.length === 0
    ? ''
    : m.budgets_peers_missing({ names: missing.map(({ full_name }) => full_name).join(', ') });
}
