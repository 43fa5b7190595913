import type { Counts, Failure } from './article-task';

export type Outcome =
  | { state: 'extracted'; file: string; counts: Counts; unanswered: Failure | null }
  | { state: 'failed'; file: string; error: Failure }
  | { state: 'earlier' | 'repeated' | 'skipped' | 'left'; file: string };

/** Failures that are told one by one. */
const told = 20;

/** What came of a run. Holds counts, not articles. */
export class Summary {
  readonly files = { extracted: 0, failed: 0, earlier: 0, repeated: 0, skipped: 0, left: 0 };
  private readonly proposals: Record<string, number> = {};
  private readonly flags: Record<string, number> = {};
  private readonly failures: Record<string, number> = {};
  private readonly unanswered: Record<string, number> = {};
  private readonly examples: string[] = [];

  /** articles that need no more work */
  get done(): number {
    const { extracted, failed, earlier, repeated } = this.files;
    return extracted + failed + earlier + repeated;
  }

  /** articles of which only the grammar proposed something */
  get withoutAnswer(): number {
    return sumOf(this.unanswered);
  }

  add(outcome: Outcome): void {
    this.files[outcome.state] += 1;
    if (outcome.state === 'extracted') {
      addCounts(this.proposals, outcome.counts.proposals);
      addCounts(this.flags, outcome.counts.flags);
    }
    if (outcome.state === 'extracted' && outcome.unanswered) {
      addCounts(this.unanswered, { [outcome.unanswered.fault]: 1 });
      this.tell(outcome.file, outcome.unanswered);
    }
    if (outcome.state === 'failed') {
      addCounts(this.failures, { [outcome.error.fault]: 1 });
      this.tell(outcome.file, outcome.error);
    }
  }

  text(seconds: number, workers: string): string {
    const { extracted, failed, earlier, repeated, skipped, left } = this.files;
    const rate = (extracted + failed) / Math.max(seconds, 0.001);
    const untold = failed + this.withoutAnswer - this.examples.length;
    return [
      `${counted(extracted, 'article')} read in ${duration(seconds)} (${rate.toFixed(rate < 10 ? 1 : 0)} a second), ${workers}`,
      ...(earlier > 0 ? [`  ${earlier} were in the output of an earlier run`] : []),
      ...(repeated > 0 ? [`  ${repeated} have the same contents as another file`] : []),
      ...(skipped > 0 ? [`  ${skipped} other files skipped`] : []),
      ...(left > 0 ? [`  ${left} are left in the queue; --resume collects them`] : []),
      `  proposals  ${listed(this.proposals)}`,
      `  flags      ${listed(this.flags)}`,
      `  failures   ${listed(this.failures)}`,
      ...(this.withoutAnswer > 0 ? [`  not answered by the endpoint  ${listed(this.unanswered)}`] : []),
      ...this.examples.map((example) => `    ${example}`),
      ...(untold > 0 ? [`    and ${untold} more`] : []),
    ].join('\n');
  }

  private tell(file: string, { fault, message }: Failure): void {
    if (this.examples.length < told) this.examples.push(`${file}: ${fault}: ${message}`);
  }
}

/** `1 article`, `2 articles` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}

function addCounts(to: Record<string, number>, counts: Record<string, number>): void {
  for (const [name, count] of Object.entries(counts)) to[name] = (to[name] ?? 0) + count;
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** `12: 8 visit, 4 budget` */
function listed(counts: Record<string, number>): string {
  const sorted = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const sum = sumOf(counts);
  return sum === 0 ? '0' : `${sum}: ${sorted.map(([name, count]) => `${count} ${name}`).join(', ')}`;
}
