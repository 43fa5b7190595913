import { expect, test } from 'vitest';
import { tagKey, tagsOf, textParts } from './story-tags';

test('tags are read in their order, with what they leave unsaid', () => {
  expect(tagsOf('Ada <Number query="q" field="f" /> dan\n<Chart id="c" />').map(({ tag }) => tag)).toEqual([
    { name: 'Number', query: 'q', field: 'f', as: 'count' },
    { name: 'Chart', id: 'c', filter: '' },
  ]);
});

test('a component knows its part by the key that the text gives it, whatever the order of its attributes', () => {
  const [found] = tagsOf('<Number field="f" query="q" as="percent" />');
  expect(found?.key).toBe(tagKey('Number', { as: 'percent', query: 'q', field: 'f' }));
});

test.each([
  ['<Figure id="c" />', 'unknown tag: <Figure id="c" />'],
  ['<Number query="q" />', 'cannot read <Number query="q" />'],
  ['<Number query="q" field="f" as="dollars" />', 'cannot read'],
  ['<Chart id="c" onload="x" />', 'Unrecognized key: "onload"'],
])('%s is refused', (text, said) => {
  expect(() => tagsOf(text)).toThrow(said);
});

test('a text above a story is its words with the numbers between them', () => {
  const key = tagKey('Number', { query: 'q', field: 'f' });
  expect(
    textParts('Dari <Number query="q" field="f" /> daerah').map(({ text, key: of }) => of ?? text),
  ).toEqual(['Dari ', key, ' daerah']);
});
