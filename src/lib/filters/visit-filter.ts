import { z } from 'zod';

const choice = z.string().trim().min(1).max(120).nullable().catch(null).default(null);
const month = z
  .string()
  .regex(/^\d{4}(-\d{2})?$/)
  .nullable()
  .catch(null)
  .default(null);

/** What the visits explorer is narrowed to. Every part may be absent; what cannot be read counts as absent. */
export const visitFilter = z.object({
  /** Kemendagri code of a region that is guest or host. */
  region: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .nullable()
    .catch(null)
    .default(null),
  /** Kemendagri code of a province of which guest or host is a part. */
  province: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .catch(null)
    .default(null),
  body: z.enum(['dprd', 'pemda', 'other']).nullable().catch(null).default(null),
  type: choice,
  topic: choice,
  /** First and last month or year, inclusive. */
  from: month,
  to: month,
});

export type VisitFilter = z.infer<typeof visitFilter>;

export const emptyVisitFilter: VisitFilter = visitFilter.parse({});

/** Reads the filter out of an address; parts that make no sense are left out. */
export function visitFilterFromUrl(parameters: URLSearchParams): VisitFilter {
  return visitFilter.parse(Object.fromEntries(parameters));
}

/** @returns the query string with its question mark, or an empty string when nothing is narrowed */
export function visitFilterToUrl(filter: VisitFilter): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== null) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmptyVisitFilter(filter: VisitFilter): boolean {
  return Object.values(filter).every((value) => value === null);
}
