import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, chosenPeriod, daysOf, pan, shareOf, usualPeriod, zoom, type Period } from './period';

const extent: Period = { from: '1945-01-01', to: '2026-02-28' };
const shown: Period = { from: '2020-01-01', to: '2023-12-31' };

describe('a period of a timeline', () => {
  it('is the years with most articles until the reader chooses one', () => {
    expect(usualPeriod(extent)).toEqual({ from: '2014-01-01', to: '2026-02-28' });
    expect(usualPeriod({ from: '2018-03-01', to: '2025-01-31' })).toEqual({
      from: '2018-03-01',
      to: '2025-01-31',
    });
    expect(usualPeriod({ from: '1945-01-01', to: '1962-12-31' })).toEqual({
      from: '1945-01-01',
      to: '1962-12-31',
    });
  });

  it.each([
    [
      { from: '2022-09', to: '2025' },
      { from: '2022-09-01', to: '2025-12-31' },
    ],
    [
      { from: '2022', to: null },
      { from: '2022-01-01', to: '2026-02-28' },
    ],
    [
      { from: '2024-05-01', to: '2023' },
      { from: '2023-12-31', to: '2024-05-01' },
    ],
    [{ from: '1900', to: null }, extent],
  ])('is read from %j', (filter, period) => {
    const whole = { from: extent.from, to: filter.to === '2025' ? '2026-02-28' : extent.to };
    expect(chosenPeriod(filter, whole)).toEqual(period);
  });

  it('comes nearer around the place that is pointed at', () => {
    const near = zoom(shown, 0.5, 0.25, extent);
    expect(daysOf(near)).toBeCloseTo(daysOf(shown) / 2, -1);
    expect(shareOf('2021-01-01', near)).toBeCloseTo(0.25, 1);
  });

  it('moves by a share of its length and stops at the ends', () => {
    expect(pan(shown, 0.25, extent).from).toBe('2020-12-31');
    expect(pan(shown, 5, extent).to).toBe('2026-02-28');
    expect(pan(shown, -50, extent).from).toBe('1945-01-01');
    expect(daysOf(pan(shown, 5, extent))).toBe(daysOf(shown));
  });

  it('is chosen by two places, whichever comes first', () => {
    const { from, to } = between(0.75, 0.25, shown);
    expect([from, to]).toEqual(['2020-12-31', '2022-12-31']);
  });

  it('never leaves what there is, nor falls below a fortnight', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.05, max: 20, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
        ),
        (steps) => {
          let period = shown;
          for (const [factor, at] of steps) period = pan(zoom(period, factor, at, extent), at - 0.5, extent);
          expect(period.from >= extent.from && period.to <= extent.to).toBe(true);
          expect(daysOf(period)).toBeGreaterThanOrEqual(15);
        },
      ),
    );
  });
});
