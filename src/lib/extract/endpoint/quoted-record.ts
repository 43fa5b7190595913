import type { Mention } from '../mention';
import type { Slot } from '../proposal';
import { ofKind, slot, type Scene } from '../scene';
import { contains, type Span } from '../span';
import type { QuoteAligner } from './align-quotes';

type OfKind<Kind extends Mention['kind']> = Extract<Mention, { kind: Kind }>;

/** The quotes of one record in their places, read by the grammar. What it cannot read in a quote is no value. */
export interface QuotedRecord<Field extends string> {
  /** where a quote stands */
  place(field: Field): Span | null;
  /** what the grammar reads there; null when it reads nothing, or several things of the kind */
  mention<Kind extends Mention['kind']>(field: Field, kind: Kind): OfKind<Kind> | null;
  /** a region by its code; of `Karanganyar, Jawa Tengah` the first */
  region(field: Field): Slot<string> | null;
  /** a year that the quote names by itself or with a budget or an election */
  year(field: Field): Slot<number> | null;
  /** the quote's own words, as the article has them */
  words(field: Field): Slot<string> | null;
}

export function quotedRecord<Field extends string>(
  scene: Scene,
  align: QuoteAligner,
  quotes: Record<Field, string | null>,
): QuotedRecord<Field> {
  const fields = Object.keys(quotes) as Field[];
  const spans = align(fields.map((field) => quotes[field]));
  const places = new Map(fields.map((field, index) => [field, spans[index] ?? null]));

  function all<Kind extends Mention['kind']>(field: Field, kind: Kind): OfKind<Kind>[] {
    const span = places.get(field);
    if (!span) return [];
    return ofKind(scene.mentions, kind).filter(
      (mention) => contains(span, mention) || contains(mention, span),
    );
  }
  function mention<Kind extends Mention['kind']>(field: Field, kind: Kind): OfKind<Kind> | null {
    const found = all(field, kind);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
  return {
    place: (field) => places.get(field) ?? null,
    mention,
    region(field) {
      const [first] = all(field, 'region');
      const found = first ?? mention(field, 'post')?.region;
      return found?.code ? slot(scene, found.code, found.rule, found) : null;
    },
    year(field) {
      const date = mention(field, 'date');
      const named = mention(field, 'phase')?.fiscal_year ?? mention(field, 'election')?.year ?? null;
      const year = date?.date ? Number(date.date.slice(0, 4)) : named;
      const found = date?.date ? date : (mention(field, 'phase') ?? mention(field, 'election'));
      return year === null || !found ? null : slot(scene, year, found.rule, found);
    },
    words(field) {
      const span = places.get(field);
      return span ? slot(scene, scene.text.slice(span.start, span.end), 'endpoint_words', span) : null;
    },
  };
}
