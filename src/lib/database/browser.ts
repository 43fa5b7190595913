import { browserFiles, type Progress } from './browser-files';
import { BrowserSession, SessionLost } from './browser-session';
import type { Database } from './query';
import { queuedDatabase } from './queued-database';

export interface OpenOptions {
  /** where the engine and manifest.json lie; our own origin */
  data?: URL;
  /** where an earlier version's manifest.json lies */
  version?: URL;
  onProgress?: (progress: Progress) => void;
}

/**
 * The dataset in the reader's browser: everything from our own origin, checked, read-only and locked. A worker that
 * crashes or hangs is replaced at the next question, without another download.
 * @throws DownloadError
 */
export async function open({
  data = new URL('/data/', location.href),
  version = data,
  onProgress = () => undefined,
}: OpenOptions = {}): Promise<Database> {
  const files = await browserFiles({ engine: data, dataset: version }, onProgress);
  let session: BrowserSession | undefined = await BrowserSession.start(files);
  return queuedDatabase({
    async run(sql, params, signal) {
      session ??= await BrowserSession.start(files);
      try {
        return await session.run(sql, params, signal);
      } catch (error) {
        if (error instanceof SessionLost) session = undefined;
        throw error;
      }
    },
    close() {
      session?.close();
      return Promise.resolve();
    },
  });
}
