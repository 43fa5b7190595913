import { describe, expect, it } from 'vitest';
import { formatRatio } from './ratio';
import { formatRupiahShort } from './rupiah-short';

describe('formatRupiahShort', () => {
  it.each([
    [1_578_512_852_018, 1, '1,58 T', '1.58 tn'],
    [183_000_000_000, 1_000_000_000, '183 M', '183 bn'],
    [4_011_367, 1, '4,01 jt', '4.01 m'],
    [212_600, 1, '213 rb', '213 k'],
    [-12_340_000_000, 1, '−12,3 M', '−12.3 bn'],
    [350, 1, '350', '350'],
  ])('%d at steps of %d', (amount, precision, id, en) => {
    expect(formatRupiahShort(amount, 'id', precision)).toBe(id);
    expect(formatRupiahShort(amount, 'en', precision)).toBe(en);
  });
});

describe('formatRatio', () => {
  it.each([
    [4330.51 / 4525.33, 0, '95,7%', '95.7%'],
    [0.96, 0, '96,0%', '96.0%'],
    [2100 / 2200, 0.05, '95%', '95%'],
    [1.356, 0.001, '135,6%', '135.6%'],
  ])('%d at relative steps of %d prints what the figures support', (ratio, step, id, en) => {
    expect(formatRatio(ratio, 'id', step)).toBe(id);
    expect(formatRatio(ratio, 'en', step)).toBe(en);
  });
});
