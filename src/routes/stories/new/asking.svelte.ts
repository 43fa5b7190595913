import { DownloadError } from '$lib/database/download-error';
import { QueryError } from '$lib/database/query-error';
import { StatementRefused } from '$lib/database/single-select';
import { m } from '$lib/paraglide/messages';
import { refusalWords } from '../../ask/fault-words';
import { NothingThere } from './freeze';

/** Something that takes the engine a while, and what is said of it. */
export class Asking {
  isBusy = $state(false);
  said = $state('');

  async ask(question: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.said = m.maker_asking();
    try {
      await question();
      this.said = m.maker_added();
    } catch (error) {
      this.said = faultWords(error);
    }
    this.isBusy = false;
  }
}

function faultWords(error: unknown): string {
  if (error instanceof NothingThere) return m.maker_nothing_there({ asked: error.message });
  if (error instanceof StatementRefused) return refusalWords(error.reason);
  if (error instanceof DownloadError) return m.maker_no_engine();
  if (error instanceof QueryError) return m.maker_sql_refused({ reason: error.message });
  if (error instanceof DOMException && error.name === 'TimeoutError') return m.maker_sql_slow();
  return m.take_failed({ reason: error instanceof Error ? error.message : String(error) });
}
