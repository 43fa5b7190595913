import { expect, test } from 'vitest';
import { publisherOf } from './publisher-of';

// invented
const known = [
  { publisher: 'berita.example', name: 'Berita Rekaan' },
  { publisher: 'Koran Rekaan', name: 'Koran Rekaan' },
];

test.each([
  ['by its address', { url: 'https://www.berita.example/a', publisher: 'Lain' }, 'berita.example'],
  ['by its name', { url: 'https://lain.example/a', publisher: 'berita rekaan' }, 'berita.example'],
  ['by its key', { url: null, publisher: 'KORAN REKAAN' }, 'Koran Rekaan'],
])('a publisher that Sorot has is found %s', (_, meta, id) => {
  expect(publisherOf(meta, known)).toEqual({ id, made: null });
});

test.each([
  [{ url: 'https://www.baru.example/a', publisher: 'Kabar Baru' }, ['baru.example', 'Kabar Baru', 'other']],
  [{ url: 'https://pati.go.id/a', publisher: null }, ['pati.go.id', 'pati.go.id', 'official']],
  [{ url: 'https://notgo.id/a', publisher: null }, ['notgo.id', 'notgo.id', 'other']],
  [{ url: null, publisher: 'Kabar Baru' }, ['Kabar Baru', 'Kabar Baru', 'other']],
])('one that it does not have is made: %j', (meta, [id, name, kind]) => {
  expect(publisherOf(meta, known)).toEqual({ id, made: { publisher: id, name, class: kind } });
});

test('a page that says nothing of where it comes from has the publisher that the data keep for such', () => {
  expect(publisherOf({ url: null, publisher: null }, known)).toEqual({
    id: 'news page (no address given)',
    made: null,
  });
});
