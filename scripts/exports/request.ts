import { z } from 'zod';
import { dataKinds, pictureKinds } from '../../src/lib/exports/make-file';

const kind = z.enum([...pictureKinds, ...dataKinds]);

/** One line of a batch, and what the command line says: which chart, under which filter, as what. */
export const exportRequest = z.strictObject({
  chart: z.string().min(1),
  /** as in an address: `province=16&year=2024` */
  filter: z.string().default(''),
  /** `svg,png,csv` */
  format: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(kind).min(1)),
  lang: z.enum(['id', 'en']).default('id'),
});

export type ExportRequest = z.infer<typeof exportRequest>;

/**
 * The requests of a batch file, JSON Lines; empty lines are passed over.
 * @throws Error that names the lines that are wrong, and how
 */
export function parseBatch(text: string, file: string): ExportRequest[] {
  const problems: string[] = [];
  const requests = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [exportRequest.parse(JSON.parse(line))];
    } catch (error) {
      problems.push(`${file}:${index + 1}: ${reasonOf(error)}`);
      return [];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return requests;
}

/** In words for whoever wrote the request. */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues
      .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
      .join('; ');
  return error instanceof Error ? error.message : String(error);
}
