import { QuestionDatabase } from '../question-database';

export interface Ended {
  /** name of the error, or `answer` */
  outcome: string;
  message: string;
  rows: number;
  milliseconds: number;
}

/** What a reader's SQL runs in, without any page around it, for the tests; never part of the site. */
export class QuestionHarness {
  #database: QuestionDatabase | undefined;

  async open(): Promise<void> {
    this.#database = await QuestionDatabase.open({ local: null, own: [], onProgress: () => undefined });
  }

  /** @param gate false: sent as it is, past the check that it is one SELECT */
  async ask(sql: string, seconds: number, gate = true): Promise<Ended> {
    if (!this.#database) throw new Error('not open');
    const start = performance.now();
    const end = (outcome: string, message: string, rows: number): Ended => ({
      outcome,
      message,
      rows,
      milliseconds: performance.now() - start,
    });
    const options = { signal: new AbortController().signal, seconds };
    try {
      if (gate) return end('answer', '', (await this.#database.answer(sql, 1000, options)).rows.length);
      return end('answer', '', (await this.#database.rows(sql, options)).length);
    } catch (error) {
      if (error instanceof Error) return end(error.name, error.message, 0);
      throw error;
    }
  }

  async text(sql: string): Promise<string> {
    if (!this.#database) throw new Error('not open');
    const options = { signal: new AbortController().signal, seconds: 60 };
    return JSON.stringify(await this.#database.rows(sql, options));
  }
}

declare global {
  var questions: QuestionHarness;
}

globalThis.questions = new QuestionHarness();
