import { z } from 'zod';

const name = z.string().min(1);

/** How a number is printed. */
const numberForms = [
  'count',
  'rupiah',
  'rupiah_exact',
  'percent',
  'points',
  'change',
  'coefficient',
  'date',
  'text',
] as const;

/** What may stand in a story besides words; an attribute that is not listed is refused. */
const tags = {
  Number: z.strictObject({
    /** name of a question without a filter */
    query: name,
    field: name,
    /** the row that is meant, where there are several: `region=16.10&year=2024` */
    where: name.optional(),
    as: z.enum(numberForms).default('count'),
    /** the column with the id of the record that states it */
    record: name.optional(),
  }),
  Chart: z.strictObject({ id: name, filter: z.string().default('') }),
  Evidence: z.strictObject({ record: name }),
  Timeline: z.strictObject({ records: name }),
};

export type TagName = keyof typeof tags;
export type Tag = { [Name in TagName]: { name: Name } & z.output<(typeof tags)[Name]> }[TagName];
export type NumberTag = Extract<Tag, { name: 'Number' }>;
export type ChartTag = Extract<Tag, { name: 'Chart' }>;

/** What one place of a story asks for, as its component knows it. */
export function tagKey(name: TagName, attributes: Record<string, string | undefined>): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `${name} ${said
    .map(([key, value]) => `${key}=${value ?? ''}`)
    .sort()
    .join(' ')}`;
}

/** Every tag of a text with its key. @throws Error on an unknown tag, or an attribute that is missing, unknown or wrong */
export function tagsOf(text: string): { key: string; tag: Tag }[] {
  return [...text.matchAll(/<([A-Z]\w*)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g)].map(
    ([whole, name = '', said = '']) => {
      if (!isTagName(name)) throw new Error(`unknown tag: ${whole}`);
      const attributes = Object.fromEntries(
        [...said.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      const read = tags[name].safeParse(attributes);
      if (!read.success) throw new Error(`cannot read ${whole}: ${z.prettifyError(read.error)}`);
      return { key: tagKey(name, attributes), tag: { name, ...read.data } as Tag };
    },
  );
}

/** A text in pieces: words, and the keys of the numbers between them. */
export function textParts(text: string): { text: string; key: string | null }[] {
  const found = [...text.matchAll(/<Number [^>]*>/g)];
  let from = 0;
  const parts = found.flatMap((match) => {
    const before = { text: text.slice(from, match.index), key: null };
    from = match.index + match[0].length;
    return [before, { text: match[0], key: tagsOf(match[0])[0]?.key ?? null }];
  });
  return [...parts, { text: text.slice(from), key: null }];
}

function isTagName(name: string): name is TagName {
  return name in tags;
}
