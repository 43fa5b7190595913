import { preloadData, pushState } from '$app/navigation';
import { page } from '$app/state';

/** The address of a fact, if the element stands in a link to one that may be shown over the page. */
export function factLink(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a:not([data-sveltekit-reload])') : null;
  const href = link?.getAttribute('href');
  return href && /^(\/en)?\/facts\/[^/#?]+\/$/.test(href) ? href : null;
}

/** Shows a fact over the page; the address is the fact's own, and going back closes it. Otherwise its page is opened. */
export async function openFact(href: string): Promise<void> {
  const result = await preloadData(href);
  const fact = result.type === 'loaded' && (result.data as App.PageState).fact;
  if (fact) pushState(href, { fact, depth: (page.state.depth ?? 0) + 1 });
  else location.assign(href);
}

/** Leads back to the page below, however many facts were opened one from another. */
export function closeFacts(): void {
  history.go(-(page.state.depth ?? 1));
}
