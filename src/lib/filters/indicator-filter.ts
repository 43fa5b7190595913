import { z } from 'zod';

const optional = (pattern: RegExp) => z.string().regex(pattern).nullable().catch(null).default(null);

/** What the page of an indicator is narrowed to. What cannot be read counts as absent. */
export const indicatorFilter = z.object({
  /** Kemendagri code of the region that the reader asks about: the spotlight. */
  region: optional(/^\d{2}(\.\d{2})?$/),
  /** Stage, ballot or kind of body that is never mixed with another. */
  basis: optional(/^[a-z][a-z_]{1,40}$/),
});

export type IndicatorFilter = z.infer<typeof indicatorFilter>;

export const emptyIndicatorFilter: IndicatorFilter = indicatorFilter.parse({});
