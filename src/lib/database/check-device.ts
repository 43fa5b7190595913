import { DownloadError } from './download-error';

/** Less memory than this, and the engine would take the whole tab down. */
const leastMemoryGB = 2;

/** @throws DownloadError where the engine cannot run; `force` tries with little memory too */
export function checkDevice(force: boolean): void {
  const memory = 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : leastMemoryGB;
  if (memory < leastMemoryGB && !force) throw new DownloadError('refused', `device memory: ${memory} GB`);
  for (const needed of ['WebAssembly', 'Worker', 'DecompressionStream']) {
    if (!(needed in globalThis)) throw new DownloadError('unsupported', needed);
  }
  // only there where the page itself came safely
  if (!('subtle' in crypto)) throw new DownloadError('unsupported', 'crypto.subtle');
}
