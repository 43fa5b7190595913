import { z } from 'zod';

/** A source as a page lists it. */
export const pageSource = z.object({
  id: z.string(),
  href: z.string().nullable(),
  link_state: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  copy_of: z.string().nullable(),
});

export type PageSource = z.infer<typeof pageSource>;

/** Its columns, of table `source` as `o`. */
export const pageSourceColumns =
  'o.id, o.href, o.link_state, o.publisher_name AS publisher, o.published, o.copy_of';
