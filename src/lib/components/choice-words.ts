import type { Filter } from '$lib/filters/filter-url';

/** One clause of a filter as a reader chooses it. */
export interface FilterField {
  name: string;
  label: string;
  choices: { value: string; text: string }[];
  /** A month, typed or picked, instead of a choice; a year stands for its first or last month. */
  month?: 'first' | 'last';
  /** Stands behind “more filters”. */
  rare?: boolean;
}

/** What is chosen, clause by clause: `Provinsi: Sumatera Selatan`. */
export function choiceWords(fields: FilterField[], filter: Filter): { name: string; text: string }[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (value === null) return [];
    const field = fields.find((other) => other.name === name);
    const text = field?.choices.find((choice) => choice.value === value)?.text ?? value;
    return [{ name, text: field ? `${field.label}: ${text}` : text }];
  });
}
