import type { z } from 'zod';
import type { budgetStage } from '../schema/budget-line';
import type { electionType } from '../schema/election';
import type { postRole, postStatus } from '../schema/membership';
import type { Span } from './span';

interface Found extends Span {
  /** id of the rule that found it */
  rule: string;
}

/** `Rp 1,6 triliun`: 1_600_000_000_000 ± half of the precision. */
export interface RupiahMention extends Found {
  kind: 'rupiah';
  idr: number;
  /** rounding step of what is printed, whole rupiah; 1: exact */
  precision: number;
  /** upper end of a printed range: `Rp 4–6 miliar` */
  idr_max?: number;
}

export interface PercentMention extends Found {
  kind: 'percent';
  value: number;
  decimals: number;
}

/** `247.012 pemilih`, `dua belas orang`, `enam titik`; a bare number has no unit. */
export interface CountMention extends Found {
  kind: 'count';
  value: number;
  /** the noun that is counted, lower case, as printed: pemilih, suara, orang, TPS, titik … */
  unit: string | null;
  /** printed without exactness: sekitar, lebih dari, hampir */
  approximate: boolean;
}

/** A day, month or year as far as it is printed. A missing year is never guessed. */
export interface DateMention extends Found {
  kind: 'date';
  /** EDTF level 0: 2022-09-08, 2022-09, 2022; null: the year is not printed */
  date: string | null;
  /** what is printed of the day when the year is missing */
  month: number | null;
  day: number | null;
  /** last day of a printed span: `9–11 Oktober 2024` */
  date_end: string | null;
  day_end: number | null;
  weekday: 'Senin' | 'Selasa' | 'Rabu' | 'Kamis' | 'Jumat' | 'Sabtu' | 'Minggu' | null;
  /** the printed weekday is not that of the printed date: both are kept */
  contradicts: boolean;
}

/** `ke-3`, `ketiga`, `III`: an order, no amount. */
export interface OrdinalMention extends Found {
  kind: 'ordinal';
  value: number;
}

export interface RegionMention extends Found {
  kind: 'region';
  /** Kemendagri code; null: several regions have this name and nothing decides */
  code: string | null;
  /** all regions that it may be, most likely first */
  candidates: string[];
  /** the type that stands before the name */
  type: 'provinsi' | 'kabupaten' | 'kota' | null;
}

export interface PostMention extends Found {
  kind: 'post';
  role: z.infer<typeof postRole>;
  status: z.infer<typeof postStatus>;
  /** the post without its region, in one spelling: `Wakil Bupati`, `Ketua Komisi II DPRD`, `Kepala Dinas Kesehatan` */
  post: string;
  /** body that the post names: `DPRD`, `KPU`, `Dinas Kesehatan` */
  body: string | null;
  /** region that the post's own words name: `Bupati Ogan Ilir` */
  region: RegionMention | null;
}

export interface BodyMention extends Found {
  kind: 'body';
  body:
    | 'dprd'
    | 'government'
    | 'kpu'
    | 'bawaslu'
    | 'police'
    | 'army'
    | 'agency'
    | 'ministry'
    | 'university'
    | 'company'
    | 'other';
  /** as printed, without the region: `Komisi II DPRD`, `Dinas Kesehatan` */
  name: string;
  region: RegionMention | null;
}

export interface AccountMention extends Found {
  kind: 'account';
  /** one spelling: `Pendapatan Asli Daerah`, `Belanja Modal` */
  account: string;
  /** code of the chart of accounts (Permendagri 90/2019), where it has one */
  code: string | null;
}

export interface PhaseMention extends Found {
  kind: 'phase';
  stage: z.infer<typeof budgetStage>;
  fiscal_year: number | null;
}

export interface ElectionMention extends Found {
  kind: 'election';
  /** null: `pilkada` without saying which */
  election: z.infer<typeof electionType> | null;
  year: number | null;
}

export interface PersonMention extends Found {
  kind: 'person';
  /** without honorifics and degrees: `Juliyatmono` */
  name: string;
  honorifics: string[];
  degrees: string[];
  /** the fullest name of the same person in this article: a later `Panca` is `Panca Wijaya Akbar Mawardi` */
  full_name: string;
}

/** What stages before the frames found in a text. The span of a person covers honorifics and degrees. */
export type Mention =
  | RupiahMention
  | PercentMention
  | CountMention
  | DateMention
  | OrdinalMention
  | RegionMention
  | PostMention
  | BodyMention
  | AccountMention
  | PhaseMention
  | ElectionMention
  | PersonMention;
