import type { DateMention } from '../../mention';
import type { Slot } from '../../proposal';
import { ofKind, slot, type Scene, type Sentence } from '../../scene';

export interface When {
  date: Slot<string> | null;
  date_end: Slot<string> | null;
  /** the printed day */
  mention: DateMention | null;
}

/** The day of a visit: in its own sentences, else in the article's first ones. Nothing is guessed. */
export function whenOf(scene: Scene, own: Sentence[]): When | null {
  const opening = scene.sentences.filter(({ isHeadline }) => !isHeadline).slice(0, 3);
  for (const sentence of [...own, ...opening]) {
    const mention = ofKind(sentence.mentions, 'date').find(
      ({ day, date, rule }) => (day !== null || date?.length === 10) && !rule.startsWith('year'),
    );
    if (mention) return { mention, ...slotsOf(scene, mention) };
  }
  return yesterday(scene, own);
}

/** `kemarin` is the day before the page was published, where that day is known. */
function yesterday(scene: Scene, own: Sentence[]): When | null {
  const { published } = scene.article.meta;
  for (const { text, start } of published === null ? [] : own) {
    const match = /\bkemarin\b/i.exec(text);
    if (!match || published === null) continue;
    const day = new Date(Date.parse(published) - 86_400_000).toISOString().slice(0, 10);
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return {
      date: slot(scene, day, 'day_before_publication', span, 'derived'),
      date_end: null,
      mention: null,
    };
  }
  return null;
}

export function slotsOf(scene: Scene, mention: DateMention): Omit<When, 'mention'> {
  if (mention.date !== null) {
    return {
      date: slot(scene, mention.date, mention.rule, mention),
      date_end: mention.date_end === null ? null : slot(scene, mention.date_end, mention.rule, mention),
    };
  }
  const year = yearOf(mention, scene.article.meta.published);
  if (year === null || mention.month === null || mention.day === null) return { date: null, date_end: null };
  const dated = (day: number) => `${year}-${two(mention.month ?? 0)}-${two(day)}`;
  return {
    date: slot(scene, dated(mention.day), 'year_of_publication', mention, 'derived'),
    date_end:
      mention.day_end === null
        ? null
        : slot(scene, dated(mention.day_end), 'year_of_publication', mention, 'derived'),
  };
}

/** A page that prints a day without its year means the latest such day before it was published, if that is near. */
function yearOf({ month, day }: DateMention, published: string | null): number | null {
  if (published === null || month === null || day === null) return null;
  const end = Date.parse(published);
  for (const year of [Number(published.slice(0, 4)), Number(published.slice(0, 4)) - 1]) {
    const days = (end - Date.parse(`${year}-${two(month)}-${two(day)}`)) / 86_400_000;
    if (days >= -1 && days <= 60) return year;
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
