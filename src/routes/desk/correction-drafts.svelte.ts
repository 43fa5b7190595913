import {
  correctedPersons,
  correctedValues,
  wordsNearest,
  type Draft,
  type PersonDraft,
} from '$lib/desk/correction';
import { fieldInput, isRight, sortedFields, type FieldInput } from '$lib/desk/fields';
import { readNumber } from '$lib/desk/read-number';
import type { Decision } from '$lib/desk/work';
import type { Proposal, ProposalKind, ProposedPerson, Slot } from '$lib/extract/proposal';
import type { Evidence } from '$lib/extract/span';
import { formatNumber } from '$lib/format/number';
import { locale } from '$lib/i18n/term';
import type { Places } from './words';

export type DraftFault = 'value' | 'region' | 'date' | 'no_words' | 'unknown_words';

/** One value in its form: what is written in its two fields, the value and the words that prove it. */
export class FieldDraft {
  written = $state('');
  words = $state('');
  fault = $state<DraftFault | null>(null);
  readonly input: FieldInput;
  readonly #kind: ProposalKind;
  readonly #places: Places;
  readonly #text: string;
  #evidence: readonly Evidence[];
  /** places of the evidence beyond the first */
  more = $state(0);

  constructor(
    readonly field: string,
    slot: Slot | null,
    { kind, places, text, input = fieldInput(kind, field) }: Context & { input?: FieldInput },
  ) {
    this.#kind = kind;
    this.#places = places;
    this.#text = text;
    this.input = input;
    this.#evidence = slot?.evidence ?? [];
    this.written = slot ? this.#asWritten(slot.value) : '';
    this.#show();
  }

  take(words: Evidence): void {
    this.#evidence = [words];
    this.#show();
    this.fault = null;
  }

  /** @returns the value with its words, or null with the fault set */
  read(): Draft | null {
    this.fault = null;
    const value = this.#value();
    if (value === null) return { value, evidence: [...this.#evidence] };
    const evidence = this.#found();
    if (value === undefined) this.fault = this.#faultOfValue();
    else if (this.words.trim() === '') this.fault = 'no_words';
    else if (!evidence) this.fault = 'unknown_words';
    else return { value, evidence };
    return null;
  }

  #show(): void {
    this.words = this.#evidence[0]?.exact ?? '';
    this.more = Math.max(0, this.#evidence.length - 1);
  }

  /** undefined: not to be used */
  #value(): string | number | boolean | null | undefined {
    const written = this.written.trim();
    if (written === '') return null;
    const value = this.#parsed(written);
    return value !== undefined && isRight(this.#kind, this.field, value) ? value : undefined;
  }

  #parsed(written: string): string | number | boolean | undefined {
    switch (this.input.as) {
      case 'number':
        return readNumber(written, locale()) ?? undefined;
      case 'flag':
        return written === 'true';
      case 'region': {
        const name = written.toLowerCase();
        return [...this.#places].find(([, place]) => place.toLowerCase() === name)?.[0];
      }
      default:
        return written;
    }
  }

  #asWritten(value: string | number | boolean): string {
    if (this.input.as === 'region') return this.#places.get(String(value)) ?? String(value);
    if (typeof value !== 'number') return String(value);
    return this.input.as === 'number' && this.input.unit === 'year'
      ? String(value)
      : formatNumber(value, locale(), 6);
  }

  /** The words as they stand in the article, nearest to where they were. */
  #found(): Evidence[] | null {
    const words = this.words.trim().normalize('NFC');
    const [first] = this.#evidence;
    if (first?.exact === words) return [...this.#evidence];
    const found = wordsNearest(this.#text, words, first?.start ?? 0);
    return found && [found];
  }

  #faultOfValue(): DraftFault {
    return this.input.as === 'region' || this.input.as === 'date' ? this.input.as : 'value';
  }
}

interface Context {
  kind: ProposalKind;
  places: Places;
  text: string;
}

class PersonFields {
  role = $state<ProposedPerson['role']>('present');
  readonly name: FieldDraft;
  readonly post: FieldDraft;
  readonly region: FieldDraft;

  constructor(
    readonly from: ProposedPerson,
    context: Context,
  ) {
    this.role = from.role;
    this.name = new FieldDraft('name', from.name, { ...context, input: { as: 'person' } });
    this.post = new FieldDraft('post', from.post, { ...context, input: { as: 'text' } });
    this.region = new FieldDraft('region', from.region, { ...context, input: { as: 'region' } });
  }
}

/** A whole record in its form. */
export class RecordDraft {
  fields = $state.raw<FieldDraft[]>([]);
  readonly persons: PersonFields[];
  readonly #context: Context;

  constructor(
    readonly record: Proposal,
    places: Places,
    text: string,
  ) {
    this.#context = { kind: record.kind, places, text };
    this.fields = sortedFields(record.kind, record.values).map(
      (field) => new FieldDraft(field, record.values[field] ?? null, this.#context),
    );
    this.persons = record.persons.map((person) => new PersonFields(person, this.#context));
  }

  add(field: string): void {
    this.fields = [...this.fields, new FieldDraft(field, null, this.#context)];
  }

  /** @returns the corrected record, or null while a field has a fault */
  read(): Decision['corrected'] {
    const drafts = this.fields.map((draft) => [draft.field, draft.read()] as const);
    const persons = this.persons.map(({ role, from, name, post, region }) => ({
      role,
      from,
      name: name.read(),
      post: post.read(),
      region: region.read(),
    }));
    if (drafts.some(([, draft]) => draft === null)) return null;
    if (persons.some(({ name, post, region }) => !name || !post || !region)) return null;
    return {
      values: correctedValues(this.record.values, Object.fromEntries(drafts) as Record<string, Draft>),
      persons: correctedPersons(persons as PersonDraft[]),
    };
  }
}
