import { describe, expect, it } from 'vitest';
import { Finder } from './finder';

// an invented person beside real region names
const finder = new Finder([
  {
    path: 'regions/16.10',
    name: 'Kabupaten Ogan Ilir',
    also: '',
    detail: 'Provinsi Sumatera Selatan · 16.10',
  },
  {
    path: 'regions/16.02',
    name: 'Kabupaten Ogan Komering Ilir',
    also: '',
    detail: 'Provinsi Sumatera Selatan · 16.02',
  },
  { path: 'regions/35.73', name: 'Kota Malang', also: '', detail: 'Provinsi Jawa Timur · 35.73' },
  {
    path: 'officials/p-1',
    name: 'Suhardjo Contoh',
    also: 'Suharjo Contoh',
    detail: 'Bupati, Kabupaten Ogan Ilir',
  },
]);

describe('Finder', () => {
  it.each(['ogan ilr', 'Ogan Ilir', 'ogn ilir', '16.10', 'ogan ili'])('finds Ogan Ilir by "%s"', (text) => {
    expect(finder.find(text)[0]?.path).toBe('regions/16.10');
  });

  it('finds a person by another spelling', () => {
    expect(finder.find('suharjo')[0]?.path).toBe('officials/p-1');
  });

  it('finds nothing for what is not there', () => {
    expect(finder.find('zzzz')).toEqual([]);
  });
});
