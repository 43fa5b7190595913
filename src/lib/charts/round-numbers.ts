const tags = /<[a-z][^>]*>/g;
const geometric = /(?<= (?:d|x|y|x1|y1|x2|y2|cx|cy|r|width|height|points|transform)=")[^"]*/g;
const fraction = /-?\d*\.?\d+e-\d+|-?\d*\.\d{2,}/g;

/**
 * SVG source with coordinates rounded to a tenth of a pixel: no screen shows more, and it is a third of the weight.
 * Scale factors keep their digits, words are not touched.
 */
export function roundNumbers(svg: string): string {
  return svg.replaceAll(tags, (tag) => tag.replaceAll(geometric, rounded));
}

function rounded(value: string): string {
  if (value.includes('scale(')) return value;
  return value.replaceAll(fraction, (digits) => String(Math.round(Number(digits) * 10) / 10));
}
