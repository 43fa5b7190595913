import { firstDay, lastDay } from '../../src/lib/dataset/event-dates';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';

/** What dates of one record say about each other. Each is compared only as far as it is known. */
export function checkDates(facts: ParsedFacts): Problem[] {
  const { visits, activities, officials, sources } = facts.records;
  const report = (record: object) => (fault: Fault) => problem(facts.placeOf(record), ...fault);
  return [
    ...[...visits, ...activities].flatMap((event) => eventFaults(event).map(report(event))),
    ...officials.flatMap((post) =>
      [post, ...post.terms].flatMap(({ start, end }) => spanFaults(start, end)).map(report(post)),
    ),
    ...sources.flatMap((source) => sourceFaults(source).map(report(source))),
  ];
}

type Fault = [what: string, value: string, remedy: string];
type Dated = ParsedFacts['records']['visits' | 'activities'][number];

function eventFaults({ date, date_end, date_anchor, weekday }: Dated): Fault[] {
  const faults = spanFaults(date, date_end);
  if (date === null && date_end !== null) faults.push(['end without a start', date_end, 'give the date too']);
  if (date === null && date_anchor !== null)
    faults.push(['anchor without a date', date_anchor, 'give the date, or null']);
  if (date !== null && date_anchor === null)
    faults.push(['date without an anchor', date, 'say in date_anchor what it rests on']);
  if (date !== null && date.length < 10 && weekday !== null)
    faults.push(['weekday without a day', `${weekday} ${date}`, 'give the day, or null']);
  return faults;
}

function spanFaults(start: string | null, end: string | null): Fault[] {
  return start !== null && end !== null && lastDay(end) < firstDay(start)
    ? [['end before start', end, `starts ${start}`]]
    : [];
}

function sourceFaults({
  published,
  published_basis,
  retrieved,
}: ParsedFacts['records']['sources'][number]): Fault[] {
  const faults: Fault[] = [];
  if (published !== null && published_basis === null)
    faults.push(['date without a basis', published, 'say in published_basis where it was read']);
  if (published === null && published_basis !== null)
    faults.push(['basis without a date', published_basis, 'give published, or null']);
  if (published !== null && firstDay(published) > lastDay(retrieved))
    faults.push(['published after it was read', published, `read ${retrieved}`]);
  return faults;
}
