export interface EmbedCode {
  /** whole address of the embedded chart */
  src: string;
  /** what a screen reader says of the frame */
  title: string;
  /** in CSS pixels, until the chart says its own */
  height: number;
}

/**
 * HTML that shows a chart on another site. The frame may run scripts and open links, nothing else; the listener beside
 * it gives it the height that the chart asks for, and believes this one frame only.
 */
export function embedCode({ src, title, height }: EmbedCode): string {
  const frame = [
    `<iframe src="${attribute(src)}"`,
    `title="${attribute(title)}"`,
    `width="100%" height="${height}" style="border:0" loading="lazy"`,
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join(' ');
  const listener =
    '<script>(f=>addEventListener("message",e=>{if(e.source===f.contentWindow&&e.data.type==="sorot:height")' +
    'f.height=e.data.height}))(document.currentScript.previousElementSibling)</script>';
  return frame + listener;
}

/** Address of an embedded chart with the filter of its page. @param path of the chart, in the reader's language */
export function embedAddress(path: string, origin: string, filter: string, theme: string | null): string {
  const address = new URL(path, origin);
  address.search = filter;
  if (theme !== null) address.searchParams.set('theme', theme);
  return address.href;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
