// Runs inside every embedded chart before it is seen: language and colours of the address, its height for the page around.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const language = query.get('lang');
  const theme = query.get('theme');
  if ((language === 'id' || language === 'en') && language !== root.lang) {
    const path = location.pathname.replace(/^\/en\//, '/');
    location.replace((language === 'en' ? '/en' : '') + path + location.search);
    return;
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  // the drawing in the page is the one without a choice; others add what is none of ours to addresses
  const clauses = document.currentScript?.dataset.clauses?.split(' ') ?? [];
  const choice = new URLSearchParams([...query].filter(([name]) => clauses.includes(name)));
  if (choice.size > 0) root.dataset.pending = choice.toString();

  addEventListener('DOMContentLoaded', () => {
    const chart = document.querySelector('[data-embed]');
    if (!(chart instanceof HTMLElement)) return;
    new ResizeObserver(() => {
      const height = Math.ceil(chart.getBoundingClientRect().bottom + scrollY);
      parent.postMessage({ type: 'sorot:height', chart: chart.dataset.embed, height }, '*');
    }).observe(chart);
    // tips, and a drawing for the choice of the address
    void import(chart.dataset.reader ?? '');
  });
})();
