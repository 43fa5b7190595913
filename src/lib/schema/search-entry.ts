import { z } from 'zod';

/** One line of the search box: a region or an official. */
export const searchEntry = z.strictObject({
  /** Address below the site's root, without its trailing slash. */
  path: z.string(),
  name: z.string(),
  /** Other spellings. */
  also: z.string(),
  detail: z.string(),
});

export type SearchEntry = z.infer<typeof searchEntry>;
