import { browserFiles, type Progress } from './browser-files';
import { BrowserSession } from './browser-session';

import type { LocalRows } from './local-rows';
import type { Database } from './query';
import { queuedDatabase } from './queued-database';
import { SessionLost } from './session-lost';

export interface OpenOptions {
  /** where the engine and manifest.json lie; our own origin */
  data?: URL;
  /** where an earlier version's manifest.json lies */
  version?: URL;
  onProgress?: (progress: Progress) => void;
  /** the reader's own, to stand among those of the dataset */
  local?: LocalRows | null;
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
  local = null,
}: OpenOptions = {}): Promise<Database> {
  const files = await browserFiles({ engine: data, dataset: version }, onProgress);
  let session: BrowserSession | undefined = await BrowserSession.start(files, local);
  return queuedDatabase({
    async run(sql, params, signal) {
      session ??= await BrowserSession.start(files, local);
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
