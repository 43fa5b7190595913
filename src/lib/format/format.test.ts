import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatInterval } from './date';
import { formatNumber, formatPercent } from './number';
import { shortPlace } from './short-place';
import { formatRupiah, formatRupiahExact } from './rupiah';

describe('formatRupiah', () => {
  it.each([
    [49_000_000_000, 1_000_000_000, 'Rp 49 miliar', 'Rp 49 billion'],
    [1_600_000_000_000, 100_000_000_000, 'Rp 1,6 triliun', 'Rp 1.6 trillion'],
    [1_578_512_852_018, 1, 'Rp 1,58 triliun', 'Rp 1.58 trillion'],
    [212_600, 1, 'Rp 213 ribu', 'Rp 213 thousand'],
    [-12_340_000_000, 1, '−Rp 12,3 miliar', '−Rp 12.3 billion'],
    [350, 1, 'Rp 350', 'Rp 350'],
    [2_000_000_000_000, 1_000_000_000_000, 'Rp 2 triliun', 'Rp 2 trillion'],
  ])('%d at steps of %d', (amount, precision, id, en) => {
    expect(formatRupiah(amount, 'id', precision)).toBe(id);
    expect(formatRupiah(amount, 'en', precision)).toBe(en);
  });

  it('prints every digit on request', () => {
    expect(formatRupiahExact(1_578_512_852_018, 'id')).toBe('Rp 1.578.512.852.018');
  });
});

describe('formatDate', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-09', 'September 2022', 'September 2022'],
    ['2022-05-08', '8 Mei 2022', '8 May 2022'],
  ])('keeps the precision of %s', (date, id, en) => {
    expect(formatDate(date, 'id')).toBe(id);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it('says a shared month once', () => {
    expect(formatDateRange('2024-10-09', '2024-10-11', 'id')).toBe('9–11 Oktober 2024');
    expect(formatDateRange('2024-10-30', '2024-11-02', 'id')).toBe('30 Oktober 2024 – 2 November 2024');
    expect(formatDateRange('2024-10-09', null, 'id')).toBe('9 Oktober 2024');
  });
});

describe('formatInterval', () => {
  it.each([
    ['2021-02-26/', '26 Februari 2021 –'],
    ['/2016', '– 2016'],
    ['2016-02/2021', 'Februari 2016 – 2021'],
  ])('%s is %s', (interval, said) => {
    expect(formatInterval(interval, 'id')).toBe(said);
  });
});

describe('shortPlace', () => {
  it.each([
    ['Kabupaten Ogan Ilir', 'Kab. Ogan Ilir'],
    ['Kota Palembang', 'Kota Palembang'],
    ['Provinsi Kepulauan Riau', 'Kep. Riau'],
    ['Daerah Khusus Ibukota Jakarta', 'Jakarta'],
    ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
    ['Kabupaten Administrasi Kepulauan Seribu', 'Kab. Kep. Seribu'],
  ])('%s is %s', (name, short) => {
    expect(shortPlace(name)).toBe(short);
  });
});

describe('numbers', () => {
  it('keep the decimals that were stated', () => {
    expect(formatPercent(63.53, 'id')).toBe('63,53%');
    expect(formatPercent(73, 'en')).toBe('73%');
    expect(formatNumber(1234567.8, 'id', 1)).toBe('1.234.567,8');
  });
});
