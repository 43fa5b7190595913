/** The worker stopped, hangs, or can no longer be trusted. A new session is needed. */
export class SessionLost extends Error {
  override readonly name = 'SessionLost';
}
