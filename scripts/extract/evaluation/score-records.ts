import { bestAssignment } from './assignment';
import type { Agreement } from './alike';
import { noCounts, type Counts, type Outcome } from './counts';
import type { GoldRecord, RecordKind, SlotValue } from './record-kinds';

export interface Pair {
  gold: GoldRecord | null;
  answer: GoldRecord | null;
  /** place of the answer in its list */
  index: number | null;
  slots: Record<string, Outcome>;
  outcome: Outcome;
}

export interface RecordScore {
  pairs: Pair[];
  slots: Record<string, Counts>;
  records: Counts;
}

const points: Record<Agreement, number> = { correct: 2, partial: 1, incorrect: 0 };
const anchorWeight = 10;

/** Pairs the records of one kind in one article, one to one, and counts what became of each slot. */
export function scoreRecords(kind: RecordKind, gold: GoldRecord[], answers: GoldRecord[]): RecordScore {
  const columns = bestAssignment(gold.map((asked) => answers.map((given) => similarity(kind, asked, given))));
  const paired = gold.map((asked, row) => pairOf(kind, asked, answers, columns[row] ?? null));
  const taken = new Set(columns);
  const alone = answers.flatMap((given, index) =>
    taken.has(index) ? [] : [pairOf(kind, null, [given], 0, index)],
  );
  return countPairs(kind, [...paired, ...alone]);
}

function similarity(kind: RecordKind, gold: GoldRecord, answer: GoldRecord): number {
  let sum = 0;
  let anchored = false;
  for (const slot of Object.keys(kind.slots)) {
    const agreed = compareSlot(kind, slot, gold, answer);
    if (agreed === null || agreed === 'incorrect') continue;
    const anchor = kind.anchors.includes(slot);
    anchored ||= anchor;
    sum += points[agreed] * (anchor ? anchorWeight : 1);
  }
  return anchored ? sum : 0;
}

function compareSlot(kind: RecordKind, slot: string, gold: GoldRecord, answer: GoldRecord): Agreement | null {
  const [asked, given] = [gold[slot] ?? null, answer[slot] ?? null];
  if (empty(asked) || empty(given)) return null;
  return kind.slots[slot]?.(asked, given, { gold, answer }) ?? null;
}

function pairOf(
  kind: RecordKind,
  gold: GoldRecord | null,
  answers: GoldRecord[],
  column: number | null,
  index = column,
): Pair {
  const answer = column === null ? null : (answers[column] ?? null);
  const slots: Record<string, Outcome> = {};
  for (const slot of Object.keys(kind.slots)) {
    const outcome = slotOutcome(kind, slot, gold ?? {}, answer ?? {});
    if (outcome !== null) slots[slot] = outcome;
  }
  return { gold, answer, index, slots, outcome: recordOutcome(kind, gold, answer, slots) };
}

function slotOutcome(kind: RecordKind, slot: string, gold: GoldRecord, answer: GoldRecord): Outcome | null {
  const [asked, given] = [empty(gold[slot] ?? null), empty(answer[slot] ?? null)];
  if (asked && given) return null;
  if (given) return 'missing';
  if (asked) return 'spurious';
  return compareSlot(kind, slot, gold, answer);
}

function recordOutcome(
  { exact }: RecordKind,
  gold: GoldRecord | null,
  answer: GoldRecord | null,
  slots: Record<string, Outcome>,
): Outcome {
  if (gold === null) return 'spurious';
  if (answer === null) return 'missing';
  return exact.every((slot) => (slots[slot] ?? 'correct') === 'correct') ? 'correct' : 'partial';
}

function countPairs(kind: RecordKind, pairs: Pair[]): RecordScore {
  const records = noCounts();
  const slots = Object.fromEntries(Object.keys(kind.slots).map((slot) => [slot, noCounts()]));
  for (const pair of pairs) {
    records[pair.outcome] += 1;
    for (const [slot, outcome] of Object.entries(pair.slots)) {
      const counts = slots[slot];
      if (counts) counts[outcome] += 1;
    }
  }
  return { pairs, slots, records };
}

/** An empty list says as little as nothing. */
function empty(value: SlotValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
