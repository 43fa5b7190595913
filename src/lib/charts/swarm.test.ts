import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swarm } from './swarm';

test('no dot covers another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }), (xs) => {
      const offsets = swarm(xs, 8);
      xs.forEach((x, i) => {
        for (let j = 0; j < i; j += 1) {
          const distance = Math.hypot(x - (xs[j] ?? 0), (offsets[i] ?? 0) - (offsets[j] ?? 0));
          expect(distance).toBeGreaterThan(8 - 1e-3);
        }
      });
    }),
  );
});

test('dots with room stay on the middle line', () => {
  expect(swarm([0, 10, 40], 8)).toEqual([0, 0, 0]);
});

test('dots of one place stand above and below it', () => {
  expect(swarm([5, 5, 5], 8)).toEqual([0, 8, -8]);
});
