import { z } from 'zod';
import { optional } from './optional';

const code = (pattern: RegExp) => optional(z.string().regex(pattern));

/** Polling days with statements of election offices and others, newest first. */
export const pollingDays = [
  'pilkada-2025',
  'pilkada-2024',
  'psu-2024',
  'pemilu-2024',
  'pilkada-2020',
  'pemilu-2019',
  'pilkada-2018',
  'pilkada-2017',
  'pilkada-2015',
] as const;

/** Running counts of KPU by their dataset, with the polling day that they belong to. Never in one picture with statements. */
export const runningCounts = {
  'sirekap-tps-pilpres-2024': 'pemilu-2024',
  'situng-2019-pilpres': 'pemilu-2019',
  'situng-2019-dprd-provinsi': 'pemilu-2019',
  'situng-2019-dprd-kabkota': 'pemilu-2019',
} as const;

export type PollingDay = (typeof pollingDays)[number];
export type RunningCount = keyof typeof runningCounts;

/** What costs are divided by. */
export const denominators = ['registered', 'voted', 'residents'] as const;
export type Denominator = (typeof denominators)[number];

/** Who states a figure: recapitulation or court, other words of KPU, its provisional counts, anybody else. */
export const speakers = ['recap', 'kpu', 'provisional', 'other'] as const;

const running = z.enum(Object.keys(runningCounts) as [RunningCount, ...RunningCount[]]);

/** What the elections explorer is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const electionFilter = z.object({
  /** Kemendagri code of the region that the reader asks about: the spotlight of every picture. */
  region: code(/^\d{2}(\.\d{2})?$/),
  province: code(/^\d{2}$/),
  island: optional(z.string().trim().min(1).max(40)),
  /** Polling day or running count. */
  day: optional(z.union([z.enum(pollingDays), running])),
  said: optional(z.enum(speakers)),
  /** Year of the regional election whose costs are shown. */
  cost: code(/^20\d{2}$/),
  /** What costs are divided by; absent: registered voters. */
  per: optional(z.enum(denominators)),
});

export type ElectionFilter = z.infer<typeof electionFilter>;

export const emptyElectionFilter: ElectionFilter = electionFilter.parse({});

/** The running count that was chosen, if one was. */
export function runningCount({ day }: ElectionFilter): RunningCount | null {
  return running.safeParse(day).data ?? null;
}

/** The polling day that was chosen; that of the running count, if one was. */
export function pollingDay(filter: ElectionFilter): PollingDay | null {
  const count = runningCount(filter);
  return count ? runningCounts[count] : (z.enum(pollingDays).safeParse(filter.day).data ?? null);
}

/** The year whose costs are shown: as chosen, else that of the chosen Pilkada, else the latest one. */
export function costYear(filter: ElectionFilter, known: number[]): number {
  const chosen = Number(filter.cost ?? filter.day?.match(/^pilkada-(\d{4})$/)?.[1]);
  return known.includes(chosen) ? chosen : 2024;
}
