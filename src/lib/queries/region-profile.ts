import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  code: z.string(),
  type: z.string(),
  name: z.string(),
  full_name: z.string(),
  province: z.string(),
  province_name: z.string(),
  capital: z.string().nullable(),
  population: z.number(),
  area_km2: z.number(),
  districts: z.number(),
  villages: z.number(),
  has_budget: z.boolean(),
});

export type RegionProfileRow = z.infer<typeof row>;

/** The region itself. */
export const regionProfile: Query<RegionFilter, Owned<RegionProfileRow>> = {
  name: 'region-profile',
  sql: `
    SELECT code AS owner, code, type, name, full_name, province, province_name, capital, population, area_km2, districts, villages, has_budget
      FROM region WHERE ($1::VARCHAR IS NULL OR code = $1)`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
