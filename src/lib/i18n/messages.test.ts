import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const variants = z.strictObject({
  declarations: z.array(z.string()),
  selectors: z.array(z.string()),
  match: z.record(z.string(), z.string().regex(/\S/, 'empty variant')),
});
const message = z.union([
  z.string(),
  z.tuple([variants]).transform(([{ match }]) => Object.values(match).join('\n')),
]);
const messages = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), message);
const folder = new URL('./messages/', import.meta.url);
const surfaces = readdirSync(folder).sort();

describe.each(surfaces)('messages of %s', (surface) => {
  const id = read(surface, 'id');
  const en = read(surface, 'en');

  test('are the same in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
  });

  test('take the same placeholders in both languages', () => {
    const of = (messages: Map<string, string>) =>
      Object.fromEntries([...messages].map(([key, text]) => [key, placeholders(text)]));
    expect(of(en)).toEqual(of(id));
  });

  test('are never empty', () => {
    const empty = [...id, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });
});

test('no message is said in two files', () => {
  const keys = surfaces.flatMap((surface) => [...read(surface, 'id').keys()]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the project lists every folder of messages', () => {
  const text = readFileSync(new URL('./project.inlang/settings.json', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/"\.\/messages\/([^/]+)\/\{locale\}\.json"/g)].map((match) => match[1]);
  expect(listed.sort()).toEqual(surfaces);
});

test('the message compiler is not fetched from another host', () => {
  const text = readFileSync(new URL('./project.inlang/settings.json', import.meta.url), 'utf8');
  expect(text).not.toMatch(/https?:/);
});

/** One text a message; a message that depends on a count is all its variants, one a line. */
function read(surface: string, locale: string): Map<string, string> {
  const text = readFileSync(new URL(`${surface}/${locale}.json`, folder), 'utf8');
  return new Map(Object.entries(messages.parse(JSON.parse(text))));
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
