import { z } from 'zod';
import { recordFiles } from './records';

export interface DictionaryField {
  name: string;
  /** Meaning in English and in Indonesian. */
  description: string;
  keterangan: string;
  unit: string | null;
  values: string[];
}

/** The data dictionary, read off the schemas that check every record. */
export function dictionary(): { file: string; fields: DictionaryField[] }[] {
  return Object.values(recordFiles).map(({ path, schema }) => ({
    file: `data/${path}`,
    fields: dictionaryFields(schema),
  }));
}

export function dictionaryFields(schema: z.ZodObject): DictionaryField[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType));
}

const meta = z.object({
  description: z.string().default(''),
  keterangan: z.string().default(''),
  unit: z.string().nullable().default(null),
});

function fieldOf(name: string, field: z.ZodType): DictionaryField {
  const inner = unwrap(field);
  const own = meta.parse({ ...inner.meta(), ...field.meta() });
  return { name, ...own, values: inner instanceof z.ZodEnum ? inner.options.map(String) : [] };
}

function unwrap(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodNullable || field instanceof z.ZodOptional || field instanceof z.ZodArray) {
    const inner: unknown = field instanceof z.ZodArray ? field.element : field.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : field;
  }
  return field;
}
