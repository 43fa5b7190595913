import { formatDate, formatInterval } from '../format/date';
import { firstDay, lastDay } from '../format/fuzzy-date';
import type { Locale } from '../format/number';
import { formatPeriod } from '../format/period';
import { betweenKnown, drawnTerm, type Span } from './known-times';
import type { PostLane } from './post-lanes';

export type Part =
  'sure' | 'doubt' | 'announced' | 'expected' | 'unknown' | 'open_start' | 'open_end' | 'between';

/** A bar of a lane; an open side is a bar of no length at the place where it opens. */
export interface PostBar extends Span {
  lane: PostLane;
  part: Part;
  path: string | null;
  words: string;
}

/** A day, month or year on which a source shows the person in the post. */
export interface PostSighting extends Span {
  lane: PostLane;
  isDay: boolean;
  path: string | null;
  words: string;
}

interface Language {
  locale: Locale;
  label: (key: string) => string;
}

/** The stated terms of a lane as bars. */
export function postBars(lane: PostLane, { locale, label }: Language): PostBar[] {
  const bar = (part: Part, span: Span, ...words: string[]): PostBar => ({
    ...span,
    lane,
    part,
    path: lane.path,
    words: [lane.name, ...(lane.name === lane.post ? [] : [lane.post]), ...words].filter(Boolean).join('\n'),
  });
  const at = (day: string): Span => ({ from: day, to: day });
  const bars = lane.unknown.map((span): PostBar => ({
    ...span,
    lane,
    part: 'unknown',
    path: null,
    words: `${label('post_unknown')}\n${formatPeriod(span.from, span.to, locale)}\n${label('post_not_vacant')}`,
  }));
  for (const interval of lane.terms) {
    const said = `${label('post_term')}: ${formatInterval(interval, locale)}`;
    const { sure, doubts, announced, openStart, openEnd } = drawnTerm(interval, lane.seen, lane.knownUntil);
    const [start = '', end = ''] = interval.split('/');
    // elected is elected: a start that was only expected is no time in office
    if (lane.status === 'elected') {
      const expected = { from: firstDay(start || end), to: lastDay(start || end) };
      bars.push(bar('expected', expected, label('status_elected'), said));
      continue;
    }
    if (announced) bars.push(bar('announced', announced, said, label('post_announced')));
    if (sure) bars.push(bar('sure', sure, said));
    bars.push(...doubts.map((doubt) => bar('doubt', doubt, said, label('post_doubt'))));
    if (openEnd) bars.push(bar('open_end', at(sure?.to ?? lastDay(start)), said, label('post_open_end')));
    if (openStart)
      bars.push(bar('open_start', at(sure?.from ?? firstDay(end)), said, label('post_open_start')));
  }
  const joined = betweenKnown(lane.terms, lane.seen).filter(({ from, to }) => from < to);
  bars.push(...joined.map((span) => ({ ...bar('between', span), words: '' })));
  return bars;
}

/** Days on which the person was seen in the post, or took part in an event. */
export function postSightings(lane: PostLane, { locale, label }: Language): PostSighting[] {
  const at = (date: string, path: string | null, words: string[]): PostSighting => ({
    from: firstDay(date),
    to: lastDay(date),
    lane,
    isDay: date.length === 10,
    path,
    words: words.join('\n'),
  });
  const title = lane.name === lane.post ? [lane.name] : [lane.name, lane.post];
  const seen = label(lane.status === 'former' ? 'post_seen_former' : 'post_seen');
  return [
    ...lane.seen.map((date) => at(date, lane.path, [...title, `${seen}: ${formatDate(date, locale)}`])),
    ...lane.events.map(({ date, title: event, path }) =>
      at(date, path, [event, formatDate(date, locale), label(`posts_${lane.group}`)]),
    ),
  ];
}

/** The same as a row of the figure's table. */
export function laneCells(lane: PostLane, { locale, label }: Language): string[] {
  if (lane.events.length > 0) {
    const said = lane.events.map(({ date, title }) => `${formatDate(date, locale)}: ${title}`).join('; ');
    return [label(`posts_${lane.group}`), '', '', said];
  }
  if (lane.unknown.length > 0) {
    const spans = lane.unknown.map(({ from, to }) => formatPeriod(from, to, locale)).join('; ');
    return [label('post_unknown'), '', spans, ''];
  }
  return [
    lane.name,
    [lane.post, lane.status === 'definitive' ? '' : label(`status_${lane.status}`)]
      .filter(Boolean)
      .join(', '),
    lane.terms.map((interval) => formatInterval(interval, locale)).join('; '),
    lane.seen.map((date) => formatDate(date, locale)).join('; '),
  ];
}
