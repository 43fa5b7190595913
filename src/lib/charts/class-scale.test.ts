import { expect, test } from 'vitest';
import { classColours, classOf } from './class-scale';

test.each([
  [-5, 0],
  [64.9, 0],
  [65, 1],
  [79.9, 3],
  [80, 4],
  [Infinity, 4],
])('%d belongs to class %i', (value, index) => {
  expect(classOf(value, [65, 70, 75, 80])).toBe(index);
});

test.each([
  [1, ['middle']],
  [2, ['lowest', 'highest']],
  [3, ['lowest', 'middle', 'highest']],
  [5, ['lowest', 'low', 'middle', 'high', 'highest']],
])('%i classes lie as far apart as can be', (classes, steps) => {
  expect(classColours('money', classes).map(({ fill }) => fill)).toEqual(
    steps.map((step) => `var(--colour-money-${step})`),
  );
});
