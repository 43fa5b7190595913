import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface PoolOptions<Answer> {
  size: number;
  /** what every thread knows from the start */
  workerData: unknown;
  /** MiB of heap: a task that needs more ends its thread, not the process */
  heap: number;
  /** milliseconds that a task may take */
  timeLimit: number;
  /** the answer to a task whose thread hung or died */
  lost: (fault: 'timeout' | 'crash', message: string) => Answer;
}

interface Task<Answer> {
  message: unknown;
  answer: (answer: Answer) => void;
  refuse: (error: Error) => void;
}

/**
 * Threads that each do one task at a time. A thread says `ready`, then answers every message with one message.
 * One that hangs or dies over a task is replaced, and the task answered with `lost`.
 */
export class ThreadPool<Message, Answer> {
  private readonly waiting: Task<Answer>[] = [];
  private readonly idle: Thread<Answer>[] = [];
  private readonly threads = new Set<Thread<Answer>>();
  private broken: Error | null = null;
  private readonly begun = new EventEmitter<{ begun: [Error | null] }>();
  /** a thread has started; it throws when none can */
  readonly ready = new Promise<void>((resolve, reject) => {
    this.begun.once('begun', (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

  constructor(
    private readonly script: URL,
    private readonly options: PoolOptions<Answer>,
  ) {
    // whoever does not wait for it hears it from `run`
    this.ready.catch(() => undefined);
    for (let index = 0; index < options.size; index += 1) this.start();
  }

  get size(): number {
    return this.options.size;
  }

  /** @throws Error when threads cannot even start */
  run(message: Message): Promise<Answer> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ message, answer, refuse });
      this.assign();
    });
  }

  async close(): Promise<void> {
    const threads = [...this.threads];
    this.threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  private assign(): void {
    if (this.broken) for (const { refuse } of this.waiting.splice(0)) refuse(this.broken);
    while (this.waiting.length > 0) {
      const thread = this.idle.pop();
      const task = thread && this.waiting.shift();
      if (!thread || !task) return;
      thread.begin(task, this.options.timeLimit);
    }
  }

  private start(): void {
    const worker = new Worker(this.script, {
      workerData: this.options.workerData,
      resourceLimits: { maxOldGenerationSizeMb: this.options.heap },
    });
    const thread = new Thread<Answer>(worker, {
      idle: () => {
        this.begun.emit('begun', null);
        this.idle.push(thread);
        this.assign();
      },
      gone: (fault, message) => {
        if (!this.threads.delete(thread)) return;
        if (thread.started) this.start();
        else this.begun.emit('begun', (this.broken ??= new Error(`a thread did not start: ${message}`)));
        thread.task?.answer(this.options.lost(fault, message));
        this.assign();
      },
    });
    this.threads.add(thread);
  }
}

class Thread<Answer> {
  started = false;
  task: Task<Answer> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    readonly worker: Worker,
    private readonly on: { idle: () => void; gone: (fault: 'timeout' | 'crash', message: string) => void },
  ) {
    worker.on('message', (message: unknown) => {
      if (!this.started) this.started = true;
      // what `ready` is to the first task, an answer is to the next
      else this.end(message as Answer);
      on.idle();
    });
    worker.on('error', (error: unknown) => {
      this.leave('crash', error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      this.leave('crash', `thread ended with code ${code}`);
    });
  }

  begin(task: Task<Answer>, timeLimit: number): void {
    this.task = task;
    this.worker.postMessage(task.message);
    this.timer = setTimeout(() => {
      this.leave('timeout', `took longer than ${timeLimit / 1000} s`);
      void this.worker.terminate();
    }, timeLimit);
  }

  private end(answer: Answer): void {
    clearTimeout(this.timer);
    this.task?.answer(answer);
    this.task = null;
  }

  private leave(fault: 'timeout' | 'crash', message: string): void {
    clearTimeout(this.timer);
    this.on.gone(fault, message);
  }
}
