/**
 * Ctrl-C, or a machine that shuts down: the first asks to stop, a later one ends the process. A terminal and the
 * programs in between can each pass the same Ctrl-C on, so that two within a moment are one.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  const ask = () => {
    const now = performance.now();
    // not `process.exit`: that waits for a file that cannot be read, such as a pipe that nobody writes
    if (stop.signal.aborted && now - asked > 500) process.kill(process.pid, 'SIGKILL');
    if (stop.signal.aborted) return;
    asked = now;
    stop.abort();
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  return stop.signal;
}
