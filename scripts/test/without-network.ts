/** The environment in which a process, its workers and its children cannot reach another machine. */
export function withoutNetwork(logFile: string): Record<string, string> {
  const hook = new URL('./no-network.mjs', import.meta.url).href;
  const options = [process.env['NODE_OPTIONS'], `--import=${hook}`].filter(Boolean).join(' ');
  return { NODE_OPTIONS: options, SOROT_NETWORK_LOG: logFile };
}
