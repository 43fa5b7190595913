import { expect, test } from 'vitest';
import { roundNumbers } from './round-numbers';

test.each([
  ['<path d="M1.23456,7A8.05,8.05 0,0,1 -3.999999,.26">', '<path d="M1.2,7A8.1,8.1 0,0,1 -4,0.3">'],
  ['<rect x="88.39999999999999" width="5e-16">', '<rect x="88.4" width="0">'],
  ['<text transform="translate(10.25,3.125)">', '<text transform="translate(10.3,3.1)">'],
  ['<path transform="scale(0.16667)">', '<path transform="scale(0.16667)">'],
  ['<title>Rp 1.234.567 x="1.23"</title>', '<title>Rp 1.234.567 x="1.23"</title>'],
  ['<g stroke-width="0.75" aria-label="3.1415">', '<g stroke-width="0.75" aria-label="3.1415">'],
])('%s becomes %s', (svg, rounded) => {
  expect(roundNumbers(svg)).toBe(rounded);
});
