import { describe, expect, test } from 'vitest';
import {
  alikeAccounts,
  alikeBodies,
  alikeElections,
  alikeNameLists,
  alikeNames,
  alikeNumbers,
  alikePosts,
  alikeStages,
  alikeTexts,
  type Agreement,
} from './alike';

type Case = [gold: string, answer: string, agreement: Agreement];

describe('spellings that mean the same agree, others do not', () => {
  test.each<Case>([
    ['Ma’ruf Basri', "MA'RUF  BASRI", 'correct'],
    ['Darma Lubis', 'H. Darma Lubis', 'partial'],
    ['Darma Lubis', 'Darma', 'partial'],
    ['Darma Lubis', 'Darma Nasution', 'incorrect'],
  ])('names: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeNames(gold, answer)).toBe(agreement);
  });

  test.each<Case>([
    ['Sekretaris Daerah', 'Sekda', 'correct'],
    ['Pj Wali Kota', 'Penjabat Walikota', 'correct'],
    ['Plt Bupati', 'Bupati', 'partial'],
    ['Ketua Komisi II DPRD', 'Ketua Komisi III DPRD', 'partial'],
    ['Wakil Ketua DPRD', 'Ketua DPRD', 'incorrect'],
    ['Ketua Badan Pembentukan Peraturan Daerah DPRD', 'Ketua Bapemperda DPRD', 'correct'],
  ])('posts: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikePosts(gold, answer)).toBe(agreement);
  });

  test.each<Case>([
    ['Pemerintah Kabupaten Ende', 'Pemkab', 'correct'],
    ['Komisi II DPRD Kabupaten Ende', 'Komisi II DPRD', 'correct'],
    ['Komisi II DPRD Kabupaten Ende', 'DPRD Ende', 'partial'],
    ['DPRD Kabupaten Ende', 'Pemkab Ende', 'incorrect'],
  ])('bodies: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeBodies(gold, answer, ['Kabupaten Ende', null])).toBe(agreement);
  });

  test.each<Case>([
    ['pengelolaan pasar rakyat', 'pengelolaan pasar rakyat daerah', 'correct'],
    ['pengelolaan pasar rakyat', 'pasar', 'partial'],
    ['pengelolaan pasar rakyat', 'perizinan', 'incorrect'],
  ])('topics: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeTexts(gold, answer)).toBe(agreement);
  });

  test.each<Case>([
    ['Pendapatan Asli Daerah', 'PAD', 'correct'],
    ['Pendapatan Asli Daerah', 'Pendapatan Asli Daerah (PAD)', 'correct'],
    ['Sisa Lebih Pembiayaan Anggaran (SiLPA)', 'SiLPA', 'correct'],
    ['Surplus/Defisit', 'Defisit', 'correct'],
    ['Belanja Daerah', 'Belanja', 'correct'],
    ['Belanja Daerah', 'Belanja Modal', 'incorrect'],
    ['Total APBD (tanpa rincian)', 'APBD', 'correct'],
  ])('accounts: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeAccounts(gold, answer)).toBe(agreement);
  });

  test.each<Case>([
    ['pilkada_bupati', 'Pilkada 2024', 'correct'],
    ['pilkada_bupati', 'Pemilihan Bupati 2024', 'correct'],
    ['pilkada_bupati', 'pilkada_serentak', 'correct'],
    ['pilkada_bupati', 'pilkada_gubernur', 'incorrect'],
    ['pemilu_serentak', 'Pemilu 2024', 'correct'],
    ['pemilu_serentak', 'pilkada_bupati', 'incorrect'],
    ['pemilu_dprd', 'pemilu_dpr', 'incorrect'],
  ])('elections: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeElections(gold, answer)).toBe(agreement);
  });

  test.each<Case>([
    ['KUPA-PPAS', 'KUPA-PPAS-P', 'correct'],
    ['realisasi', 'REALISASI', 'correct'],
    ['APBD', 'APBD-P', 'incorrect'],
  ])('stages: %s, %s: %s', (gold, answer, agreement) => {
    expect(alikeStages(gold, answer)).toBe(agreement);
  });
});

test('a deficit agrees with and without its sign', () => {
  expect(alikeNumbers(-61e9, 61e9)).toBe('correct');
  expect(alikeNumbers(61e9, 61.1e9)).toBe('incorrect');
});

test('lists of names agree wholly, in part or not', () => {
  expect(alikeNameLists(['Darma Lubis', 'Sri Utami'], ['Sri Utami', 'Darma Lubis'])).toBe('correct');
  expect(alikeNameLists(['Darma Lubis', 'Sri Utami'], ['Sri Utami'])).toBe('partial');
  expect(alikeNameLists(['Darma Lubis'], ['Darma Lubis', 'Sri Utami'])).toBe('partial');
  expect(alikeNameLists(['Darma Lubis'], ['Sri Utami'])).toBe('incorrect');
});
