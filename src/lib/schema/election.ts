import { z } from 'zod';
import { text } from './primitives';

export const electionType = z
  .enum([
    'pilkada_gubernur',
    'pilkada_bupati',
    'pilkada_walikota',
    'pilkada_serentak',
    'pemilu_serentak',
    'pemilu_presiden',
    'pemilu_dpr',
    'pemilu_dpd',
    'pemilu_dprd',
  ])
  .meta({ description: 'Kind of election', keterangan: 'Jenis pemilihan' });

export const electionYear = z
  .int()
  .min(1955)
  .max(2100)
  .meta({ description: 'Year of the vote', keterangan: 'Tahun' });

export const electionRound = z.int().min(1).max(3).meta({
  description: '1; 2 for a revote (PSU) or second round',
  keterangan: '1; 2 untuk PSU atau putaran kedua',
});

export const electionLevel = z
  .enum(['nasional', 'provinsi', 'kabupaten', 'kota'])
  .meta({ description: 'Level of the region', keterangan: 'Tingkat wilayah' });

export const placeName = text.meta({ description: 'Region by name', keterangan: 'Nama wilayah' });
