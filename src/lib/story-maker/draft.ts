import { z } from 'zod';

const text = z.string().max(200_000);
const line = z.string().max(2_000);
const id = z.string().regex(/^[\w-]{1,64}$/);
/** only what a link may lead to: no script, no file */
const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

const source = z.object({
  publisher: line,
  published: line.nullable(),
  href: webAddress.nullable().catch(null),
});

/** What says of which data a part is, and from when: it stays so, whatever the data become. */
const stamp = {
  address: webAddress,
  /** of the dataset */
  version: line,
  /** ISO day */
  retrieved: z.iso.date(),
  sources: z.array(source).max(2_000),
};

const textBlock = z.object({ kind: z.literal('text'), id, markdown: text });

const chartBlock = z.object({
  kind: z.literal('chart'),
  id,
  title: line,
  subtitle: line,
  sentence: line,
  notes: z.array(line),
  /** SVG for a phone and for a column; made harmless before it is kept */
  narrow: z.string().max(5_000_000),
  wide: z.string().max(5_000_000),
  columns: z.array(line),
  rows: z.array(z.array(line)),
  /** places in `sources` of each row, where the row names its record */
  behind: z.array(z.array(z.int().nonnegative())),
  /** the plotted rows as a file */
  csv: z.string().max(5_000_000),
  ...stamp,
});

const numberBlock = z.object({
  kind: z.literal('number'),
  id,
  value: line,
  /** the writer's words for it */
  label: line,
  /** the record's field, the chart's cell or the SQL that gave it */
  origin: text,
  ...stamp,
});

const evidenceBlock = z.object({
  kind: z.literal('evidence'),
  id,
  title: line,
  value: line,
  date: line,
  ...stamp,
});

/** Kinds of pictures that run nothing. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export const imageLimit = 5_000_000;

const imageBlock = z.object({
  kind: z.literal('image'),
  id,
  name: line,
  type: z.enum(imageTypes),
  base64: z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .max(imageLimit * 1.4),
  /** what it shows, for those who do not see it */
  alt: line,
  credit: line,
});

const block = z.discriminatedUnion('kind', [textBlock, chartBlock, numberBlock, evidenceBlock, imageBlock]);

/** A reader's own story. */
export const draft = z.object({
  format: z.literal('sorot-story'),
  edition: z.literal(1),
  id,
  language: z.enum(['id', 'en']),
  title: line,
  standfirst: line,
  author: line,
  /** ISO instant */
  changed: z.iso.datetime(),
  blocks: z.array(block).max(500),
});

export type Draft = z.infer<typeof draft>;
export type Block = z.infer<typeof block>;
export type ChartBlock = z.infer<typeof chartBlock>;
export type NumberBlock = z.infer<typeof numberBlock>;
export type EvidenceBlock = z.infer<typeof evidenceBlock>;
export type ImageBlock = z.infer<typeof imageBlock>;
