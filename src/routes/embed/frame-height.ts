/** Room for the words around a drawing, in CSS pixels, at a column's width. */
const words = 260;

/** Height of a frame until the chart inside says its own. @param drawing SVG source */
export function frameHeight(drawing: string | undefined): number {
  const height = Number(/ height="(\d+(?:\.\d+)?)"/.exec(drawing ?? '')?.[1] ?? 0);
  return Math.ceil((height + words) / 10) * 10;
}
