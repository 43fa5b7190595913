import { describe, expect, test } from 'vitest';
import { packPlaces, Places, provinceOf } from './places';

const rows = [
  { code: '16', name: 'Provinsi Rekaan', island_group: 'Sumatera', tile_col: 0, tile_row: 0 },
  { code: '16.10', name: 'Kabupaten Rekaan Ilir', island_group: 'Sumatera', tile_col: 3, tile_row: 4 },
  { code: '73', name: 'Provinsi Lain', island_group: 'Sulawesi', tile_col: 1, tile_row: 0 },
  { code: '73.71', name: 'Kota Lain', island_group: 'Sulawesi', tile_col: 9, tile_row: 4 },
];
const places = new Places(packPlaces(rows));

describe('places', () => {
  test('come out of their pack as they went in', () => {
    expect(places.all).toMatchObject(rows);
  });

  test('are named without Kabupaten, with Kota', () => {
    expect(['16.10', '73.71', '99.99'].map((code) => places.name(code))).toEqual([
      'Rekaan Ilir',
      'Kota Lain',
      '99.99',
    ]);
  });

  test.each([
    [{ province: null, island: null }, ['16.10', '73.71']],
    [{ province: '16', island: null }, ['16.10']],
    [{ province: null, island: 'Sulawesi' }, ['73.71']],
    [{ province: '16', island: 'Sulawesi' }, []],
  ])('within %j are %j', (filter, codes) => {
    expect(places.within(places.regencies, filter).map(({ code }) => code)).toEqual(codes);
  });

  test('a regency belongs to the province that its code begins with', () => {
    expect(provinceOf('16.10')).toBe('16');
    expect(places.provinces.map(({ code }) => code)).toEqual(['16', '73']);
  });
});
