import type { DecisionState, Decisions } from './decisions';
import type { ReviewItem } from './proposals-file';

export interface SessionResult {
  accepted: number;
  rejected: number;
  duplicate: number;
  skipped: number;
  /** false: the reader left before the end */
  finished: boolean;
}

export const keyHelp = 'a accept · r reject · d duplicate · s skip (asked again next time) · b back · q quit';

const answers = { a: 'accepted', r: 'rejected', d: 'duplicate', s: 'skipped' } as const;
type Answer = (typeof answers)[keyof typeof answers];

/** Items that `b` can go back over. */
const longestBack = 100;

/** Shows what is not decided yet, one after another, and writes each decision before the next is shown. */
export async function reviewSession(
  items: AsyncIterable<ReviewItem>,
  keys: AsyncIterator<string, undefined>,
  decisions: Pick<Decisions, 'of' | 'decide'>,
  show: (item: ReviewItem, state: DecisionState | undefined) => void,
): Promise<SessionResult> {
  const source = undecided(items, decisions);
  const given = new Map<ReviewItem, Answer>();
  const seen: ReviewItem[] = [];
  const again: ReviewItem[] = [];
  const result = (finished: boolean) => ({ ...tally(given.values()), finished });
  for (;;) {
    const next = again.pop() ?? (await source.next()).value;
    if (!next) return result(true);
    show(next, decisions.of(next));
    const key = await knownKey(keys);
    if (key === 'q') return result(false);
    if (key === 'b') {
      again.push(next);
      const last = seen.pop();
      if (last) again.push(last);
      continue;
    }
    const answer = answers[key];
    if (answer !== 'skipped') await decisions.decide(next, answer);
    given.set(next, answer);
    seen.push(next);
    if (seen.length > longestBack) seen.shift();
  }
}

async function* undecided(
  items: AsyncIterable<ReviewItem>,
  decisions: Pick<Decisions, 'of'>,
): AsyncGenerator<ReviewItem, undefined> {
  for await (const item of items) if (decisions.of(item) === undefined) yield item;
}

/** The next key that means something; `q` when there are no more. */
async function knownKey(keys: AsyncIterator<string, undefined>): Promise<keyof typeof answers | 'b' | 'q'> {
  for (;;) {
    const { value, done } = await keys.next();
    if (done) return 'q';
    if (value === 'b' || value === 'q' || isAnswer(value)) return value;
  }
}

function isAnswer(key: string): key is keyof typeof answers {
  return Object.hasOwn(answers, key);
}

function tally(given: Iterable<Answer>): Record<Answer, number> {
  const counts = { accepted: 0, rejected: 0, duplicate: 0, skipped: 0 };
  for (const answer of given) counts[answer] += 1;
  return counts;
}
