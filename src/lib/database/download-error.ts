/** Why the database is not there, in terms that a page can say plainly. */
export type DownloadFailure = 'offline' | 'corrupt' | 'missing' | 'refused' | 'unsupported';

export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(
    readonly reason: DownloadFailure,
    what: URL | string,
    options?: ErrorOptions,
  ) {
    super(`database not available: ${reason}: ${String(what)}`, options);
  }
}
