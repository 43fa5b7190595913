import { expect, test } from 'vitest';
import { cutText, textSize } from './text-size';

test('a text that fits is left whole', () => {
  expect(cutText('Ogan Ilir', textSize('Ogan Ilir', 12).width, 12)).toBe('Ogan Ilir');
});

test.each([
  ['Kepulauan Siau Tagulandang Biaro', 100, 'Kepulauan Sia…'],
  ['Kepulauan', 0, '…'],
])('%s in %i pixels is %s', (text, width, cut) => {
  expect(cutText(text, width, 12)).toBe(cut);
});
