import type { OfficialEventsRow } from '../queries/official-events';
import type { PostSpansRow } from '../queries/post-spans';
import { shortName } from './short-name';
import { gaps, knownSpans, type Span } from './known-times';

/** One line of a chart of posts: a person in a post, or the times of which nobody is known. */
export interface PostLane {
  key: string;
  /** heading under which it stands */
  group: string;
  name: string;
  post: string;
  status: string;
  terms: string[];
  seen: string[];
  knownUntil: string;
  /** page of the person */
  path: string | null;
  unknown: Span[];
  /** what the person took part in */
  events: LaneEvent[];
}

export interface LaneEvent {
  date: string;
  title: string;
  path: string;
}

const heads = ['governor', 'regent', 'mayor'];
const deputies = ['vice_governor', 'vice_regent', 'vice_mayor'];
const order = ['head', 'head_acting', 'deputy', 'council_chair', 'council_vice_chair', 'regional_secretary'];

/** The leading posts of one region, those who stood in for its head apart, and when no head is known. */
export function regionLanes(rows: PostSpansRow[]): PostLane[] {
  const lanes = rows
    .map((row) => laneOf(row, groupOf(row), row.name))
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const first = rows[0];
  if (!first) return lanes;
  const headed = rows.filter(
    ({ role, status }) => heads.includes(role) && status !== 'elected' && status !== 'former',
  );
  const unknown = gaps(
    headed.flatMap(({ terms, seen }) => knownSpans(terms, seen, first.known_until)),
    first.known_until,
  );
  const missing: PostLane = {
    ...laneOf(first, 'head_unknown', ''),
    key: 'unknown',
    path: null,
    terms: [],
    seen: [],
    unknown,
  };
  const after = lanes.findLastIndex(({ group }) => group === 'head' || group === 'head_acting') + 1;
  return unknown.length === 0 ? lanes : [...lanes.slice(0, after), missing, ...lanes.slice(after)];
}

/** All posts of one person, a line each, and below them a line for each part that the person had in events. */
export function personLanes(rows: PostSpansRow[], events: OfficialEventsRow[]): PostLane[] {
  const posts = rows.map((row) =>
    laneOf(row, 'posts', [row.post, shortName(row.region_name ?? '')].filter(Boolean).join(', ')),
  );
  const dated = events.filter(isOnTimeline);
  const parts = ['lead', 'delegation', 'host', 'present'].flatMap((role): PostLane[] => {
    const mine = dated.filter((event) => event.role === role);
    if (mine.length === 0) return [];
    return [
      {
        key: role,
        group: `part_${role}`,
        name: '',
        post: '',
        status: 'definitive',
        terms: [],
        seen: [],
        knownUntil: '',
        path: null,
        unknown: [],
        events: mine.map(({ date, title, kind, event }) => ({
          date,
          title,
          path: `${kind === 'visit' ? 'visits' : 'activities'}/${event}`,
        })),
      },
    ];
  });
  return [...posts, ...parts];
}

/** A year that follows from the weekday alone, or a day of publication, has no place in a drawing. */
function isOnTimeline(event: OfficialEventsRow): event is OfficialEventsRow & { date: string } {
  return event.date !== null && (event.date_anchor === 'printed' || event.date_anchor === 'context');
}

function laneOf(row: PostSpansRow, group: string, name: string): PostLane {
  const { id, post, status, terms, seen, known_until: knownUntil, person } = row;
  return {
    key: id,
    group,
    name,
    post,
    status,
    terms,
    seen,
    knownUntil,
    path: `officials/${person}`,
    unknown: [],
    events: [],
  };
}

function groupOf({ role, status }: PostSpansRow): string {
  if (heads.includes(role)) return status === 'acting' ? 'head_acting' : 'head';
  return deputies.includes(role) ? 'deputy' : role;
}
