import { expect, test } from 'vitest';
import { tinyData } from './fixtures/tiny-data';
import { manifest, type Manifest } from './manifest';

const { manifest: good } = await tinyData();

test('a manifest is read as it is written', () => {
  expect(manifest.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
});

test.each([
  ['a hash that is none', change((copy) => (copy.files.database.sha256 = 'abc'))],
  ['a size that is no whole number', change((copy) => (copy.files.database.gzip.bytes = 1.5))],
  ['no gzip', change((copy) => Reflect.deleteProperty(copy.files.database, 'gzip'))],
  [
    'rows that are no count',
    change((copy) => (copy.tables['visit'] = { rows: -0.5, hash: '', columns: [] })),
  ],
])('%s is refused', (_, bad) => {
  expect(() => manifest.parse(bad)).toThrow();
});

function change(how: (copy: Manifest) => unknown): Manifest {
  const copy = structuredClone(good);
  how(copy);
  return copy;
}
