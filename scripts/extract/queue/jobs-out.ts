import type { Job, Queue, QueueEvents } from 'bullmq';
import type { Answer } from '../article-task';
import { answerOf, type ArticleJob } from './article-job';

interface Waiting {
  job: ArticleJob;
  answer: (answer: Answer | null) => void;
  refuse: (error: unknown) => void;
}

/** Milliseconds between looks at jobs whose end no event told. */
const lookEvery = 2000;

/**
 * Jobs that are with other machines. A job's id is the hash of its contents: added twice it is one job. Its result
 * stays in Redis until `forget`.
 */
export class JobsOut {
  private readonly waiting = new Map<string, Waiting>();
  private readonly timer: NodeJS.Timeout;
  private looking = false;
  private warned = false;
  private left = false;

  constructor(
    private readonly queue: Queue<ArticleJob>,
    private readonly events: QueueEvents,
    private readonly on: { lost: AbortSignal; note: (text: string) => void },
  ) {
    // a broken connection is told by `lost`, once it is for good
    queue.on('error', () => undefined);
    events.on('error', () => undefined);
    const collect = ({ jobId }: { jobId: string }) => void this.collect(jobId);
    // `duplicated`: it was there, perhaps done, before this run
    events.on('completed', collect).on('failed', collect).on('duplicated', collect);
    on.lost.addEventListener('abort', () => {
      for (const { refuse } of this.waiting.values()) refuse(on.lost.reason);
    });
    this.timer = setInterval(() => void this.look(), lookEvery);
  }

  /** @returns null once the rest is left */
  add(id: string, job: ArticleJob): Promise<Answer | null> {
    return new Promise((answer, refuse) => {
      this.on.lost.throwIfAborted();
      if (this.left) {
        answer(null);
        return;
      }
      this.waiting.set(id, { job, answer, refuse });
      this.send(id, job).catch(refuse);
    });
  }

  /** Waits for none any more: what is done meanwhile waits in Redis for a later run. */
  leave(): void {
    this.left = true;
    for (const { answer } of this.waiting.values()) answer(null);
    this.waiting.clear();
  }

  async forget(ids: string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.queue.remove(id)));
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled([this.events.close(), this.queue.close()]);
  }

  private async send(id: string, job: ArticleJob): Promise<void> {
    await this.queue.add('article', job, { jobId: id, attempts: 1 });
  }

  private async collect(id: string): Promise<void> {
    const entry = this.waiting.get(id);
    if (!entry) return;
    try {
      const job: Job<ArticleJob> | undefined = await this.queue.getJob(id);
      // another run had the same contents, and took the result
      if (!job) await this.send(id, entry.job);
      else if (job.finishedOn !== undefined) {
        this.waiting.delete(id);
        entry.answer(answerOfJob(job));
      }
    } catch (error) {
      entry.refuse(error);
    }
  }

  /** Events can be missed while a connection is broken. */
  private async look(): Promise<void> {
    if (this.looking || this.waiting.size === 0) return;
    this.looking = true;
    try {
      for (const id of this.waiting.keys()) {
        const state = await this.queue.getJobState(id);
        if (['completed', 'failed', 'unknown'].includes(state)) await this.collect(id);
      }
      if (!this.warned && this.waiting.size > 0 && (await this.queue.getWorkersCount()) === 0) {
        this.warned = true;
        this.on.note('no worker takes part yet: npm run extract -- --queue <address> --work');
      }
    } catch {
      // a broken connection: the next look, or `lost`
    } finally {
      this.looking = false;
    }
  }
}

function answerOfJob(job: Job): Answer {
  if (job.failedReason) return { error: { fault: 'crash', message: job.failedReason } };
  return answerOf(job.returnvalue);
}
