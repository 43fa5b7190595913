import createDOMPurify from 'dompurify';

/** An SVG without anything that runs, or that asks another machine for something. Needs a browser's document. */
export function harmlessSvg(svg: string): string {
  const purify = createDOMPurify(window);
  return purify.sanitize(svg, {
    USE_PROFILES: { svg: true, svgFilters: true },
    FORBID_TAGS: ['image', 'feImage', 'use', 'foreignObject'],
  });
}
