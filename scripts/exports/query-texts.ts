import { readdirSync } from 'node:fs';

const folder = new URL('../../src/lib/queries/', import.meta.url);

/** The SQL of every query, by its name, for readers who run it themselves. */
export async function queryTexts(): Promise<Record<string, string>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(new URL(file, folder).href)) as Record<string, unknown>),
  );
  return Object.fromEntries(
    modules.flatMap((module) => Object.values(module).filter(isQuery)).map(({ name, sql }) => [name, sql]),
  );
}

function isQuery(value: unknown): value is { name: string; sql: string } {
  return (
    typeof value === 'object' && value !== null && 'sql' in value && 'name' in value && 'params' in value
  );
}
